using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Facts;

/// <summary>A family as the early-help system states it (early_help/families.csv).</summary>
public sealed record FamilyFact
{
    /// <summary>Where it is stated.</summary>
    public required FactRef Source { get; init; }

    /// <summary>The council's reference; one programme each (R65).</summary>
    public required string FamilyRef { get; init; }

    /// <summary>Programme code, such as <c>expanded</c>.</summary>
    public required string Programme { get; init; }

    /// <summary>Day of the whole-family assessment.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>Day of the action plan.</summary>
    public DateOnly? PlanOn { get; init; }

    /// <summary>Whether a lead practitioner is named.</summary>
    public bool HasLeadPractitioner { get; init; }

    /// <summary>Day on which the family was attached to the programme.</summary>
    public DateOnly? AttachedOn { get; init; }

    /// <summary>Whether the local filter was used (phase 1).</summary>
    public bool LocalDiscretion { get; init; }
}

/// <summary>One membership of a family (early_help/members.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="FamilyRef">The family.</param>
/// <param name="MemberRef">The member, unique over all families (R51).</param>
/// <param name="Role">parent, child, other_adult or expectant_parent.</param>
/// <param name="Resident">Whether the member lives with the family.</param>
/// <param name="Days">Days of the membership.</param>
/// <param name="BornOn">Date of birth as the row states it.</param>
public sealed record MembershipFact(
    FactRef Source, string FamilyRef, string MemberRef, string Role, bool Resident, DateSpan Days, DateOnly? BornOn);

/// <summary>One need of a family (early_help/needs.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="FamilyRef">The family.</param>
/// <param name="MemberRef">The member it is about; null when it is the family's.</param>
/// <param name="Code">Need code.</param>
/// <param name="IdentifiedOn">Day on which it was identified.</param>
/// <param name="ClosedOn">Day on which it was closed.</param>
/// <param name="ClosedPositively">Whether the closure is stated as positive; without a day it is not closed
/// (R31).</param>
public sealed record NeedFact(
    FactRef Source,
    string FamilyRef,
    string? MemberRef,
    string Code,
    DateOnly IdentifiedOn,
    DateOnly? ClosedOn,
    bool ClosedPositively);

/// <summary>One piece of work evidence (early_help/work_evidence.csv).</summary>
/// <param name="Source">Where it is stated.</param>
/// <param name="Kind">employed, self_employed, work_programme, esf, volunteering or training.</param>
/// <param name="Days">Days of the spell.</param>
/// <param name="Verified">Whether both the evidence's reference and its verifier are stated.</param>
public sealed record WorkEvidenceFact(FactRef Source, string Kind, DateSpan Days, bool Verified);
