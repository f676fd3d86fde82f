using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr agreements</c>: the council's own register of information-sharing agreements.</summary>
internal static class AgreementsCommand
{
    // The register of a council is a page or two; a larger file is a mistake.
    private const long FileBytesMax = 10_000_000;

    internal static Command Make(CommandHost host)
    {
        var file = new Argument<string>("FILE") { Description = "YAML: agreements, a list of id, feed, gateway, …" };
        return new("agreements", "Information-sharing agreements.")
        {
            host.Writes(
                new Command("import", "Register agreements: all of the file, or none.") { file },
                (invocation, stores) => Import(invocation, stores, invocation.Value(file))),
            host.Reads(new Command("list", "Show the agreements."), List),
        };
    }

    /// <summary>Registers a file's agreements; faults are told, and then nothing is registered.</summary>
    internal static ExitCode Register(Invocation invocation, Stores stores, string path, out int registered)
    {
        registered = 0;
        if (!File.Exists(path))
            return invocation.Wrong($"There is no file {path}: give the file of agreements.");
        if (new FileInfo(path).Length > FileBytesMax)
            return invocation.Refuse("AGR-002", $"{path} is too large to be a list of agreements; check the path.");
        var reading = AgreementsReader.Read(File.ReadAllBytes(path), Programmes.Feeds);
        foreach (var problem in reading.Problems)
        {
            var issue = problem.ToIssue(path);
            invocation.Say($"{issue.Code} {issue.File} {issue.Column}: {issue.Message}");
        }
        if (reading.Agreements.Count == 0)
        {
            return invocation.Refuse(
                "AGR-001", $"No agreement of {path} was registered: correct the file, then import it again.");
        }
        stores.Agreements.Register(reading.Agreements, invocation.Surroundings.Clock.GetUtcNow());
        registered = reading.Agreements.Count;
        return ExitCode.Done;
    }

    private static ExitCode Import(Invocation invocation, Stores stores, string path)
    {
        var code = Register(invocation, stores, path, out var registered);
        return code != ExitCode.Done ? code : invocation.Answer(
            new { Registered = registered }, page => page.Line($"Agreements registered: {registered}."));
    }

    private static ExitCode List(Invocation invocation, Stores stores)
    {
        var agreements = stores.Agreements.List();
        var result = new
        {
            Agreements = agreements.Select(
                a => new { a.Id, Feed = a.Feed.Code(), a.Gateway, a.Purposes, a.From, a.To }),
        };
        return invocation.Answer(result, page => page.Table(
            ["Agreement", "Feed", "Gateway", "Purposes", "From", "To"],
            [
                .. agreements.Select(a => (string[])
                [
                    a.Id, a.Feed.Code(), a.Gateway, string.Join(", ", a.Purposes), IsoDate.Write(a.From),
                    IsoDate.Write(a.To),
                ]),
            ],
            "No agreement is registered. Register them with: pbr agreements import FILE."));
    }
}
