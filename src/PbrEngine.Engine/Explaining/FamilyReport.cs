using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Explaining;

/// <summary>How far a feed's extracts reach.</summary>
/// <param name="Feed">Feed code.</param>
/// <param name="EvidenceOn">The evidence date; null when never delivered.</param>
/// <param name="Covered">The days covered, as spans.</param>
public sealed record FeedReach(string Feed, DateOnly? EvidenceOn, IReadOnlyList<DateSpan> Covered);

/// <summary>A result with what a reader is told of it.</summary>
/// <param name="Outcome">What the run concluded.</param>
/// <param name="Story">In sentences.</param>
public sealed record ExplainedResult(Outcome Outcome, ResultStory Story);

/// <summary>A measure with what a reader is told of it.</summary>
/// <param name="Measure">What the run computed.</param>
/// <param name="Sentences">In sentences.</param>
public sealed record ExplainedMeasure(Measure Measure, IReadOnlyList<string> Sentences);

/// <summary>Everything that one family's explanation shows.</summary>
public sealed record FamilyReport
{
    /// <summary>The attempt that is explained.</summary>
    public required RunAttempt Attempt { get; init; }

    /// <summary>The attempt that everybody sees; another one when a claim rests on an earlier run.</summary>
    public required RunAttempt? Published { get; init; }

    /// <summary>Day of the run.</summary>
    public DateOnly AsAt => Attempt.AsAt;

    /// <summary>The family with its problems.</summary>
    public required FamilyRow Family { get; init; }

    /// <summary>
    /// Whether this program still has the version of the rule set that the run went by: else sentences are without
    /// thresholds.
    /// </summary>
    public required bool ThresholdsKnown { get; init; }

    /// <summary>The words of the programme.</summary>
    public WordBook Words { get; init; } = WordBook.BuiltIn;

    /// <summary>Its measures, children's rows included.</summary>
    public required IReadOnlyList<ExplainedMeasure> Measures { get; init; }

    /// <summary>Its results.</summary>
    public required IReadOnlyList<ExplainedResult> Results { get; init; }

    /// <summary>What became of each rule; null when the run kept no traces.</summary>
    public required IReadOnlyList<RuleStory>? Rules { get; init; }

    /// <summary>How far every feed reaches: what lets a count of nothing stand.</summary>
    public required IReadOnlyList<FeedReach> Reach { get; init; }

    /// <summary>The lines that all of it rests on.</summary>
    public required IReadOnlyDictionary<FactRef, LocatedFact> Facts { get; init; }
}
