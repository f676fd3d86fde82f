using PbrEngine.Linkage;

namespace PbrEngine.Engine.Reviewing;

/// <summary>What became of a doubtful pair.</summary>
public enum PairState
{
    /// <summary>Somebody has to look.</summary>
    Open,

    /// <summary>Those who looked agree that it is one person, or two.</summary>
    Decided,

    /// <summary>The published run doubts it no more, and nobody has decided it.</summary>
    Withdrawn,
}

/// <summary>
/// A pair of source persons that linking put to people. The judgement is about the pair, whatever the reasons: nobody
/// is asked twice.
/// </summary>
public sealed record ReviewedPair
{
    /// <summary>Number of the review under which the pair's judgements stand.</summary>
    public required long Id { get; init; }

    /// <summary>The one side.</summary>
    public required SourceRef Left { get; init; }

    /// <summary>The other side.</summary>
    public required SourceRef Right { get; init; }

    /// <summary>Every reason for which it was put to people, the first first.</summary>
    public required IReadOnlyList<Doubt> Doubts { get; init; }

    /// <summary>All its judgements, by number.</summary>
    public required IReadOnlyList<PairJudgement> Judgements { get; init; }

    /// <summary>The published attempt, by which the state is told; 0 for none.</summary>
    public required long PublishedAttemptId { get; init; }

    /// <summary>The judgements that count.</summary>
    public IReadOnlyList<PairJudgement> InForce => JudgementsInForce.Of(Judgements);

    /// <summary>What those who looked agree on; null when nobody could tell, or when they contradict.</summary>
    public PairDecision? Verdict => Said is [var one] ? one : null;

    /// <summary>Whether two who looked contradict each other: a third person has to look.</summary>
    public bool IsContradicted => Said.Count > 1;

    /// <summary>
    /// Whether people contradict each other, on this pair or by what they said of others that it hangs together with.
    /// </summary>
    public bool IsClash => IsContradicted || IsInClashOfPairs;

    /// <summary>Open, decided or withdrawn.</summary>
    public PairState State
    {
        get
        {
            if (IsClash)
                return PairState.Open;
            if (Verdict is not null)
                return PairState.Decided;
            // Who can't tell has not settled anything: what can't be told never pays.
            return IsRaised ? PairState.Open : PairState.Withdrawn;
        }
    }

    /// <summary>Whether the published run doubts it.</summary>
    public bool IsRaised => Doubts.Any(d => d.IsRaised);

    /// <summary>The day of the run that first put it to people.</summary>
    public DateOnly Since => Doubts.Min(d => d.RaisedOn);

    /// <summary>The match weight in bits, where the published run knows one.</summary>
    public double? Weight => Doubts.Max(d => d.Weight);

    /// <summary>The reasons of today, or the last ones known.</summary>
    public IReadOnlyList<string> Reasons =>
        [.. Doubts.Where(d => d.IsRaised || !IsRaised).Select(d => d.Reason).Distinct(StringComparer.Ordinal)];

    private List<PairDecision> Said =>
        [.. InForce.Select(j => j.Decision).Where(d => d != PairDecision.Unsure).Distinct()];

    // Linking names the pairs whose judgements don't go together. It is settled for this pair once somebody has judged
    // it with that run before them; whether that was enough, the next run says.
    private bool IsInClashOfPairs =>
        Doubts.Any(d => d.IsRaised && d.Reason == ReviewReason.JudgementClash)
        && InForce.All(j => j.AttemptId != PublishedAttemptId);
}

/// <summary>One reason why a pair was put to people.</summary>
/// <param name="ReviewId">Number of the review.</param>
/// <param name="Reason">Code of the reason, such as GUARD_TWINS.</param>
/// <param name="Basis">Code of what would link the pair, or does.</param>
/// <param name="RaisedOn">Day of the run that first raised it.</param>
/// <param name="IsRaised">Whether the published run raises it.</param>
/// <param name="Weight">The match weight in bits in the published run; null where it isn't known.</param>
public sealed record Doubt(
    long ReviewId, string Reason, string Basis, DateOnly RaisedOn, bool IsRaised, double? Weight);
