using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Printing;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Cli.Reporting;

/// <summary>Near misses for people and for machines.</summary>
/// <param name="asAt">Day of the run.</param>
/// <param name="report">All of them.</param>
/// <param name="max">How many are shown.</param>
internal sealed class NearMissPage(DateOnly asAt, NearMissReport report, int max)
{
    /// <summary>As JSON: the columns of docs/near-misses.md.</summary>
    internal object ForMachines() => new
    {
        AsAt = asAt,
        Total = report.NearMisses.Count,
        NearMisses = report.NearMisses.Take(max).Select(ForMachines),
        report.NotAsPublished,
    };

    /// <summary>As a table.</summary>
    internal void Print(Page page)
    {
        var shown = report.NearMisses.Take(max).ToList();
        page.Line($"Near misses as at {IsoDate.Write(asAt)}, the nearest first: "
            + $"{Number(shown.Count)} of {Number(report.NearMisses.Count)}.");
        page.Table(
            ["Family", "Result", "State", "Effort", "Size", "On", "What it takes"],
            [.. shown.SelectMany(Rows)],
            "No attached family lacks a result.");
        if (report.NotAsPublished.Count > 0)
        {
            page.Line(
                $"Left out, because they are no longer as published (run the night again): "
                + string.Join(", ", report.NotAsPublished));
        }
    }

    // One line an obstacle; what is the family's own stands on the first.
    private static IEnumerable<string[]> Rows(NearMiss miss) => miss.Obstacles.Select((o, i) => (string[])
    [
        i == 0 ? miss.Outcome.FamilyRef : "",
        i == 0 ? miss.Outcome.Result : "",
        i == 0 ? miss.Outcome.State.Code() : "",
        o.Effort.Code(),
        Number(o.Size),
        IsoDate.Write(o.On),
        ObstacleWords.Of(o, Programmes.Words(miss.Programme)),
    ]);

    private static object ForMachines(NearMiss miss) => new
    {
        miss.Outcome.FamilyRef,
        miss.Programme,
        miss.Outcome.Result,
        State = miss.Outcome.State.Code(),
        ReasonCodes = miss.Outcome.Reasons,
        ObstacleCount = miss.Obstacles.Count,
        Effort = miss.Effort.Code(),
        miss.Size,
        miss.On,
        Obstacles = miss.Obstacles.Select(o => ForMachines(o, miss.Programme)),
    };

    private static object ForMachines(Obstacle obstacle, string programme) => new
    {
        obstacle.Kind,
        obstacle.About,
        obstacle.PersonId,
        obstacle.Reason,
        Effort = obstacle.Effort.Code(),
        obstacle.Size,
        obstacle.Amount,
        obstacle.OutOf,
        obstacle.On,
        obstacle.Days,
        Missing = obstacle.Missing.Select(m => new { m.Feed, Days = m.Days.Select(ForMachines) }),
        Words = ObstacleWords.Of(obstacle, Programmes.Words(programme)),
    };

    private static object ForMachines(DateSpan days) => new { days.From, days.To };

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
