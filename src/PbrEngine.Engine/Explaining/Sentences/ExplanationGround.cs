using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Explaining.Words;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>What the sentences about one family draw on beside its measures.</summary>
public sealed record ExplanationGround
{
    /// <summary>Day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Day of attachment; null when not attached.</summary>
    public required DateOnly? AttachedOn { get; init; }

    /// <summary>
    /// The parameters that the run went by; null when this program no longer has that version of the rule set, and
    /// thresholds can't be told.
    /// </summary>
    public required ParametersOn? Parameters { get; init; }

    /// <summary>The programme's words.</summary>
    public WordBook Words { get; init; } = WordBook.BuiltIn;

    /// <summary>What members are called.</summary>
    public required MemberNames Names { get; init; }

    /// <summary>How far every feed reaches.</summary>
    public required IReadOnlyList<FeedReach> Reach { get; init; }

    /// <summary>Problems on the day that decides eligibility.</summary>
    public required IReadOnlyList<ProblemPresence> Problems { get; init; }

    /// <summary>Problems on the day of the run.</summary>
    public required IReadOnlyList<ProblemPresence> ProblemsNow { get; init; }

    /// <summary>How many problems counted; null for a subject that isn't judged by problems.</summary>
    public required ProblemTally? Tally { get; init; }

    /// <summary>Where the family stands.</summary>
    public required FamilyStanding Standing { get; init; }

    /// <summary>A number of the rule set on the day of the run; null when it isn't known.</summary>
    internal long? Number(string id) => Parameters?.Find(id)?.Number;

    /// <summary>A list of codes of the rule set on the day of the run; empty when it isn't known.</summary>
    internal IReadOnlyList<string> Codes(string id) => Parameters?.Find(id)?.Codes ?? [];

    /// <summary>
    /// What a gap stands for that names a parameter: <c>p:ID</c> its number, <c>c:ID</c> its codes; null when it isn't
    /// known, or the gap names none.
    /// </summary>
    internal string? ParameterGap(string gap) => gap.Split(':', 2) switch
    {
        ["p", var id] => Number(id)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["c", var id] => Codes(id) is { Count: > 0 } codes ? string.Join(" or ", codes.Select(Words.Code)) : null,
        _ => null,
    };

    /// <summary>What the rule set calls a need; a code that it doesn't know stays as it is.</summary>
    internal string Need(string code) => Parameters?.Find("need." + code) is not null
        ? $"{code} {Parameters.Label("need." + code)}"
        : Words.Code(code);
}
