using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Facts;

/// <summary>DWP's answer about one person (dwp/claimants.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Matched">Whether DWP found the person and confirmed the address.</param>
public sealed record ClaimantFact(FactRef Source, bool Matched);

/// <summary>One benefit spell (dwp/benefits.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Benefit">Benefit code.</param>
/// <param name="UcGroup">Universal Credit work group.</param>
/// <param name="Days">Days of the spell; open when no end is stated.</param>
public sealed record BenefitFact(FactRef Source, string Benefit, string? UcGroup, DateSpan Days);
