namespace PbrEngine.Simulation.Tests.Reference;

/// <summary>A row of `results.csv`.</summary>
public sealed record ResultRow(string FamilyRef, string Result, string State, long AmountPence);

/// <summary>A row of `measures.csv`; an empty member is the family's own row, a null is open in the contract.</summary>
public sealed record MeasureRow(
    string FamilyRef,
    string MemberRef,
    string Measure,
    string State,
    DateOnly? From,
    DateOnly? To,
    int? Numerator,
    int? Denominator);

/// <summary>A row of `families.csv`; the needs are the problems Present, or the needs identified, by D.</summary>
public sealed record FamilyRow(
    string FamilyRef,
    string Programme,
    string Eligible,
    DateOnly? AttachedOn,
    IReadOnlyList<string> Needs);

/// <summary>What one night must say, by the reference.</summary>
public sealed record ReferenceOutcome(
    IReadOnlyList<FamilyRow> Families,
    IReadOnlyList<MeasureRow> Measures,
    IReadOnlyList<ResultRow> Results);
