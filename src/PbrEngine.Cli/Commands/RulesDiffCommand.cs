using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Rules;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Comparing;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr rules diff</c>: how one version differs from another, in words of the trade.</summary>
internal static class RulesDiffCommand
{
    internal static Command Make(CommandHost host)
    {
        var older = Version("older", "The version before.", ArgumentArity.ExactlyOne);
        var newer = Version(
            "newer", "The version after (default: the same one, in the folder of --rules).", ArgumentArity.ZeroOrOne);
        var folder = RuleSetChoice.Folder("Take the version after from this folder.");
        var command = new Command("diff", "How one version differs from another.") { older, newer, folder };
        return host.Plain(command, invocation =>
        {
            var (before, now) = (invocation.Optional(older)!, invocation.Optional(newer));
            if (now is null && invocation.Value(folder) is null)
                return invocation.Wrong("Give two versions, or one and the folder of the other with --rules.");
            if (RuleSetChoice.All(invocation, invocation.Value(folder)) is not { } changed)
                return invocation.Wrong($"There is no folder {invocation.Value(folder)}; give one with --rules.");
            var carried = RuleSetChoice.All(invocation, folder: null)!;
            // A version that only the folder holds can stand on either side.
            if (Find(before, carried) is not { } one && (one = Find(before, changed)) is null)
                return Unknown(invocation, before, carried.Concat(changed));
            if (Find(now ?? before, changed) is not { } other)
                return Unknown(invocation, now ?? before, changed);
            return Answer(invocation, RuleSetLoader.Load([one])[0], RuleSetLoader.Load([other])[0]);
        });
    }

    private static Argument<string?> Version(string name, string description, ArgumentArity arity) => new(name)
    {
        Description = description,
        HelpName = "PROGRAMME/VERSION",
        Arity = arity,
    };

    private static RuleSetSource? Find(string name, IEnumerable<RuleSetSource> sources) =>
        sources.FirstOrDefault(s => RuleSetChoice.NameOf(s) == name);

    private static ExitCode Unknown(Invocation invocation, string name, IEnumerable<RuleSetSource> sources)
    {
        var refusal = RuleSetRefusal.UnknownRuleSet(name, sources.Select(RuleSetChoice.NameOf).Distinct());
        return invocation.Refuse(refusal.Code, refusal.Message);
    }

    private static ExitCode Answer(Invocation invocation, RuleSet older, RuleSet newer)
    {
        var differences = CompareRuleSets.Compare(older, newer);
        var result = new
        {
            Older = new { older.Name, older.Hash },
            Newer = new { newer.Name, newer.Hash },
            Differences = differences.Select(d => new { Kind = Word(d.Kind), d.Id, d.Sentence }),
        };
        return invocation.Answer(result, page => Print(page, differences));
    }

    private static void Print(Page page, IReadOnlyList<RuleSetDifference> differences) => page.Table(
        ["About", "Id", "What changed"],
        [.. differences.Select(d => (string[])[Word(d.Kind), d.Id, d.Sentence])],
        "Nothing that decides differs.",
        Page.SentencesWidth);

    private static string Word(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Manifest => "version",
        DifferenceKind.Result => "result",
        DifferenceKind.Parameter => "parameter",
        _ => "rule",
    };
}
