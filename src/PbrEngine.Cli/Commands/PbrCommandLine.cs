using System.CommandLine;
using System.CommandLine.Parsing;
using PbrEngine.Cli.Invoking;

namespace PbrEngine.Cli.Commands;

/// <summary>Every command of <c>pbr</c>, in the order in which <c>--help</c> shows them.</summary>
internal static class PbrCommandLine
{
    private const string Name = "pbr";

    /// <summary>The whole command line.</summary>
    internal static RootCommand Make(CommandHost host) => new("Payment-by-results claims from councils' extracts.")
    {
        DemoCommand.Make(host),
        GenerateCommand.Make(host),
        AgreementsCommand.Make(host),
        RunCommand.Make(host),
        ImportCommand.Make(host),
        LinkCommand.Make(host),
        EvaluateCommand.Make(host),
        PublishCommand.Make(host),
        RunsCommand.Make(host),
        CohortCommand.Make(host),
        NearMissesCommand.Make(host),
        WhatIfCommand.Make(host),
        FunnelCommand.Make(host),
        ExplainCommand.Make(host),
        ReviewsCommand.Make(host),
        ClaimCommand.Make(host),
        ReturnCommand.Make(host),
        VerifyCommand.Make(host),
        LinkageCommand.Make(host),
        RulesCommand.Make(host),
        DbCommand.Make(host),
    };

    /// <summary>The words that lead to a command, such as <c>pbr agreements import</c>.</summary>
    internal static IEnumerable<string> PathOf(CommandResult command)
    {
        var words = new Stack<string>();
        for (SymbolResult? at = command; at is CommandResult level; at = level.Parent)
            words.Push(level.Command is RootCommand ? Name : level.Command.Name);
        return words;
    }
}
