using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reporting;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Cli.Tests.Reporting;

public sealed class WhatIfPageTests
{
    private static readonly WhatIfReport Report = new()
    {
        AsAt = new(2026, 10, 31),
        Programmes = [new("expanded/v2015-04", 1_955, "aa", "aa")],
        Unchanged = new(10, 20, 100_000),
        Variants = [Variant(25)],
        NotAsPublished = [],
        FamiliesNotAsPublished = [],
    };

    [Fact]
    public void Print_ManyDifferences_ShowsTheFirstAndSaysWhereTheRestIs()
    {
        var text = Print(Report);

        Assert.Contains("1,955 families.", text, StringComparison.Ordinal);
        Assert.Contains("-£500.00", text, StringComparison.Ordinal);
        Assert.Contains("25 results differ.", text, StringComparison.Ordinal);
        Assert.Contains("F20", text, StringComparison.Ordinal);
        Assert.DoesNotContain("F21", text, StringComparison.Ordinal);
        Assert.Contains("--out FILE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_OtherRules_SaysThatNeitherSideIsWhatWasPublished() => Assert.Contains(
        "both sides are made with the installed ones",
        Print(Report with { Programmes = [new("expanded/v2015-04", 1, "aa", "bb")] }),
        StringComparison.Ordinal);

    [Fact]
    public void Print_NotAsPublished_SaysWhatToDoAndComparesNothing()
    {
        var text = Print(Report with { Variants = [], FamiliesNotAsPublished = ["F7"] });

        Assert.Contains("--again", text, StringComparison.Ordinal);
        Assert.Contains("F7", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing written", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NoDifference_SaysSo() => Assert.Contains(
        "0 results differ.", Print(Report with { Variants = [Variant(0)] }), StringComparison.Ordinal);

    private static string Print(WhatIfReport report)
    {
        using var output = new StringWriter();
        new WhatIfPage(report).Print(new Page(output, isTerminal: false));
        return output.ToString();
    }

    private static VariantReport Variant(int differences) => new()
    {
        Variant = new("strict", []),
        Totals = new(10, 19, 50_000),
        Differences =
        [
            .. Enumerable.Range(1, differences).Select(i => new ResultDifference(
                "expanded",
                FormattableString.Invariant($"F{i:00}"),
                "attachment",
                new Outcome("F", "attachment", ResultState.Payable, [], 100, "T-1"),
                new Outcome("F", "attachment", ResultState.Blocked, ["A"], 0, "T-2"))),
        ],
    };
}
