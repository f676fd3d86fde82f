using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Reporting;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr whatif</c>: claims gained and lost under other parameters. The database isn't written to.</summary>
internal static class WhatIfCommand
{
    internal static Command Make(CommandHost host)
    {
        var set = new Option<string[]>("--set")
        {
            Description = "Another value of a parameter, such as expanded.absence.threshold_percent=12; codes with "
                + "commas between them. Several are one variant.",
            HelpName = "P=V",
        };
        var named = new Option<string[]>("--variant")
        {
            Description = "A variant of its own: a name, a colon, changes with semicolons between them. Several make "
                + "a table.",
            HelpName = "NAME: P=V; P=V",
        };
        var programme = CommonOptions.Programme();
        programme.Description = "The programme of parameters whose names don't begin with one.";
        var file = new Option<string?>("--out") { Description = "Write the differences as CSV.", HelpName = "FILE" };
        var command = new Command("whatif", "Claims gained and lost under other parameters; nothing is written.")
        {
            set, named, programme, file,
        };
        return host.Shows(command, (invocation, stores, attempt) =>
        {
            var answer = new AskWhatIf(CohortServices.Of(stores)).Ask(
                attempt,
                new(invocation.Value(programme), invocation.Value(set) ?? [], invocation.Value(named) ?? []),
                invocation.Cancellation);
            return Say(invocation, answer, invocation.Value(file));
        });
    }

    private static ExitCode Say(Invocation invocation, WhatIfAnswer answer, string? file)
    {
        if (answer.Refusal is { } refusal)
            return CohortServices.Refuse(invocation, refusal);
        var page = new WhatIfPage(answer.Report!);
        if (file is not null && answer.Report!.IsAsPublished)
            WhatIfFile.Write(file, answer.Report);
        return invocation.Answer(
            page.ForMachines(), page.Print, answer.Report!.IsAsPublished ? ExitCode.Done : ExitCode.Failed);
    }
}
