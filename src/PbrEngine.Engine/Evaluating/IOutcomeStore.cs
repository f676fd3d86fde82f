using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Evaluating;

/// <summary>What runs found out about families. Ids only.</summary>
public interface IOutcomeStore
{
    /// <summary>Takes away what an unpublished attempt wrote before.</summary>
    void Clear(long attemptId);

    /// <summary>Writes an attempt's verdicts on one programme.</summary>
    void Save(long attemptId, RuleSet ruleSet, IReadOnlyList<FamilyVerdict> verdicts);

    /// <summary>The families of an attempt, by reference.</summary>
    IReadOnlyList<FamilyRow> Families(long attemptId);

    /// <summary>One family of an attempt; null when it has none of the reference.</summary>
    FamilyRow? Family(long attemptId, string familyRef);

    /// <summary>Everybody who ever was a member of a family of the attempt, once a family, in order.</summary>
    IReadOnlyList<(string FamilyRef, string PersonId)> EverMembers(long attemptId);

    /// <summary>The measures of an attempt, of one family or of all, by family and the programme's order.</summary>
    IEnumerable<MeasureRow> Measures(long attemptId, string? familyRef = null);

    /// <summary>The results of an attempt, of one family or of all, by family and name of the result.</summary>
    IReadOnlyList<ResultRow> Results(long attemptId, string? familyRef = null);

    /// <summary>
    /// How many results an earlier attempt found payable and this one doesn't, by the earlier one's programme.
    /// </summary>
    IReadOnlyDictionary<string, long> Lost(long attemptId, long earlierId);
}

/// <summary>A family as an attempt saw it.</summary>
public sealed record FamilyRow
{
    /// <summary>The family.</summary>
    public required string FamilyRef { get; init; }

    /// <summary>Programme code.</summary>
    public required string Programme { get; init; }

    /// <summary>Y, N or UNKNOWN.</summary>
    public required string Eligible { get; init; }

    /// <summary>Problems that are Present on the day that decides eligibility.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Day of attachment.</summary>
    public required DateOnly? AttachedOn { get; init; }

    /// <summary>Persons who are members on the day of the run.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Rule set and version.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Its hash.</summary>
    public required string RuleSetHash { get; init; }

    /// <summary>What eligibility rests on.</summary>
    public required FamilyExplanation Explanation { get; init; }
}

/// <summary>A measure as an attempt saw it.</summary>
public sealed record MeasureRow
{
    /// <summary>The family.</summary>
    public required string FamilyRef { get; init; }

    /// <summary>The measure.</summary>
    public required Domain.Measures.Measure Measure { get; init; }
}

/// <summary>A result as an attempt saw it.</summary>
/// <param name="Programme">Programme code.</param>
/// <param name="Outcome">What was concluded.</param>
public sealed record ResultRow(string Programme, Outcome Outcome);
