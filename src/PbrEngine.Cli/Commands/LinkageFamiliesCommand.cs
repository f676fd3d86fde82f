using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage families</c>: who is of which family on a day.</summary>
internal static class LinkageFamiliesCommand
{
    internal static Command Make(CommandHost host)
    {
        var edges = LinkageOptions.Table("edges", "A CSV file of dated edges: basis,group,person,from,to.");
        var asAt = CommonOptions.AsAt();
        asAt.Description = "The day whose families are wanted.";
        var families = LinkageOptions.File("--out", "Write family,person,basis,group,from,to to this file.");
        families.Required = true;
        var prior = LinkageOptions.File("--prior", "Families as --out wrote them last: they keep their ids.");
        var events = LinkageOptions.File("--events", "Write merges and splits of prior families to this file.");
        var command = new Command("families", "Who is of which family on a day.")
        {
            edges, asAt, families, prior, events,
        };
        return host.Plain(command, invocation =>
        {
            var answer = DeriveFamilies.Derive(
                new()
                {
                    Edges = invocation.Value(edges),
                    AsAt = invocation.Value(asAt),
                    Out = invocation.Value(families)!,
                    Prior = invocation.Value(prior),
                    Events = invocation.Value(events),
                },
                invocation.Cancellation);
            if (answer.Value is not { } derived)
                return invocation.Refuse(answer.Refusals);
            var page = new FamiliesPage(derived);
            return invocation.Answer(page.ForMachines(), page.Print);
        });
    }
}
