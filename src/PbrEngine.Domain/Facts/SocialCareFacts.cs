using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Facts;

/// <summary>One social-care status of a child (social_care/statuses.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Status">CIN, CP or LAC.</param>
/// <param name="Days">Days on which it was open.</param>
public sealed record StatusFact(FactRef Source, string Status, DateSpan Days);
