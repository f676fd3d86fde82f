using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reporting;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Cli.Tests.Reporting;

public sealed class NearMissPageTests
{
    private static readonly NearMissReport Report = new(
        [
            Miss("F1", Of("NOT_WORKED_WITH:plan"), Of("NOT_WORKED_WITH:assessment")),
            Miss("F2", Of("NOT_WORKED_WITH:plan")),
        ],
        ["F9"]);

    [Fact]
    public void Print_EveryObstacle_HasALineAndAFamilyItsName()
    {
        var lines = Print(Report, max: 2).Split('\n');

        Assert.Single(lines, l => l.Contains("F1", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(l => l.Contains("Not yet on record", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.Contains("Left out", StringComparison.Ordinal)
            && l.Contains("F9", StringComparison.Ordinal));
    }

    [Fact]
    public void Print_AMaximum_IsTold()
    {
        var text = Print(Report, max: 1);

        Assert.Contains("1 of 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("F2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_None_SaysSo()
    {
        var text = Print(new([], []), max: 5);

        Assert.Contains("No attached family lacks a result.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out", text, StringComparison.Ordinal);
    }

    private static string Print(NearMissReport report, int max)
    {
        using var output = new StringWriter();
        new NearMissPage(new(2026, 10, 31), report, max).Print(new Page(output, isTerminal: false));
        return output.ToString();
    }

    private static Obstacle Of(string reason) => new()
    {
        Kind = ObstacleKinds.Paperwork,
        Reason = reason,
        Effort = Effort.Paperwork,
        Amount = 1,
    };

    private static NearMiss Miss(string family, params Obstacle[] obstacles) =>
        new("expanded", new Outcome(family, "attachment", ResultState.Blocked, ["R"], 0, "T-1"), obstacles);
}
