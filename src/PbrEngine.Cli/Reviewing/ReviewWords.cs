using System.Globalization;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Cli.Reviewing;

/// <summary>Reviews as they are printed.</summary>
internal static class ReviewWords
{
    /// <summary>open, decided or withdrawn.</summary>
    internal static string Code(PairState state) => state switch
    {
        PairState.Open => "open",
        PairState.Decided => "decided",
        _ => "withdrawn",
    };

    /// <summary>The state with what those who looked said, such as <c>decided: same, by two</c>.</summary>
    internal static string State(ReviewedPair pair)
    {
        if (pair.IsClash)
            return "open, a clash for a third person";
        if (pair.State == PairState.Decided)
        {
            var looks = pair.InForce.Count(j => j.Decision == pair.Verdict);
            return $"decided: {PairDecisions.Code(pair.Verdict!.Value)}" + (looks > 1 ? ", by two" : "");
        }
        return Code(pair.State) + (pair.InForce.Count > 0 ? ", somebody was unsure" : "");
    }

    /// <summary>What hangs on a pair.</summary>
    internal static string Claims(ReachedByPair reached) => (reached.Payable.Count, reached.Lines.Count) switch
    {
        (0, 0) => "",
        (var waiting, 0) => Count(waiting, "result waits", "results wait"),
        (0, var lines) => Count(lines, "claim line", "claim lines"),
        var (waiting, lines) =>
            $"{Count(waiting, "result waits", "results wait")}, {Count(lines, "claim line", "claim lines")}",
    };

    /// <summary>Bits; empty where none is known.</summary>
    internal static string Weight(double? weight) => weight?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    /// <summary>One look, for people.</summary>
    internal static string[] Look(PairJudgement look) =>
    [
        look.Number.ToString(CultureInfo.InvariantCulture),
        look.Round switch { 1 => "first look", 2 => "second look", _ => "third person" }
            + (look.IsBlind ? ", blind" : "")
            + (look.Supersedes > 0 ? $", instead of {look.Supersedes}" : ""),
        PairDecisions.Code(look.Decision),
        look.By,
        IsoDate.Write(DateOnly.FromDateTime(look.At.UtcDateTime)),
        look.Reason,
    ];

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
