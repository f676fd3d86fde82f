using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage profile</c>: what a table holds and what linking it would cost.</summary>
internal static class LinkageProfileCommand
{
    internal static Command Make(CommandHost host)
    {
        var file = LinkageOptions.Table("file", "A CSV file of people: a header, then a record a line.");
        var (id, truth) = (LinkageOptions.Id(), LinkageOptions.Truth());
        var map = LinkageOptions.Map("--map", "of the file");
        var (seed, threads) = (LinkageOptions.Seed(), LinkageOptions.Threads());
        var command = new Command("profile", "What a file holds and what linking it would cost, before it is linked.")
        {
            file, id, truth, map, seed, threads,
        };
        return host.Plain(command, invocation =>
        {
            var request = new TableRequest(invocation.Value(file))
            {
                Id = invocation.Value(id),
                Truth = invocation.Value(truth),
                Map = invocation.Value(map) ?? [],
                NeedsId = false,
            };
            var answer = ProfileTable.Profile(
                request, invocation.Value(seed), invocation.Value(threads), invocation.Cancellation);
            if (answer.Value is not { } profile)
                return invocation.Refuse(answer.Refusals);
            var page = new ProfilePage(profile);
            return invocation.Answer(page.ForMachines(), page.Print);
        });
    }
}
