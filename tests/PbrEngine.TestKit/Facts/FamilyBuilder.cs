using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;

namespace PbrEngine.TestKit.Facts;

/// <summary>A family with members and needs. Unless said otherwise it is attached and worked with.</summary>
public sealed class FamilyBuilder
{
    private readonly List<MemberBuilder> _members = [];
    private readonly List<NeedFact> _needs = [];
    private FamilyFact _family = new()
    {
        Source = FactLines.At(Feed.EarlyHelp, "families.csv", 1, 0),
        FamilyRef = "F1",
        Programme = "expanded",
        AssessedOn = A.Day("2026-01-10"),
        PlanOn = A.Day("2026-01-12"),
        HasLeadPractitioner = true,
        AttachedOn = A.Day("2026-01-15"),
    };

    /// <summary>The family's reference.</summary>
    public FamilyBuilder Called(string familyRef) => Change(_family with { FamilyRef = familyRef });

    /// <summary>Day of attachment; null when not attached.</summary>
    public FamilyBuilder AttachedOn(string? day) => Change(_family with { AttachedOn = A.DayOrNone(day) });

    /// <summary>Day of the assessment; null when there is none.</summary>
    public FamilyBuilder AssessedOn(string? day) => Change(_family with { AssessedOn = A.DayOrNone(day) });

    /// <summary>Day of the plan; null when there is none.</summary>
    public FamilyBuilder PlanOn(string? day) => Change(_family with { PlanOn = A.DayOrNone(day) });

    /// <summary>Whether a lead practitioner is named.</summary>
    public FamilyBuilder LeadPractitioner(bool named) => Change(_family with { HasLeadPractitioner = named });

    /// <summary>Whether the council used its local discretion (phase 1).</summary>
    public FamilyBuilder LocalDiscretion(bool used) => Change(_family with { LocalDiscretion = used });

    /// <summary>Adds a member; person ids are P1, P2 … in this order.</summary>
    public FamilyBuilder With(MemberBuilder member)
    {
        _members.Add(member);
        return this;
    }

    /// <summary>Adds an open need; <paramref name="member"/> is the member's number, 0 for the family's own.</summary>
    public FamilyBuilder Need(string code, string identifiedOn, int member = 0) =>
        Need(code, identifiedOn, member, null, false);

    /// <summary>Adds a need closed on a day.</summary>
    public FamilyBuilder ClosedNeed(
        string code, string identifiedOn, string closedOn, bool positive = true, int member = 0) =>
        Need(code, identifiedOn, member, closedOn, positive);

    /// <summary>Adds a need as its row states it.</summary>
    public FamilyBuilder Need(string code, string identifiedOn, int member, string? closedOn, bool positive)
    {
        var source = FactLines.At(Feed.EarlyHelp, "needs.csv", 1, _needs.Count);
        var memberRef = member == 0 ? null : MemberBuilder.MemberRef(member);
        _needs.Add(new(source, "", memberRef, code, A.Day(identifiedOn), A.DayOrNone(closedOn), positive));
        return this;
    }

    /// <summary>The family.</summary>
    public FamilyFacts Build() => new()
    {
        Family = _family,
        Members = [.. _members.Select((m, i) => m.Build(i + 1))],
        Needs = [.. _needs.Select(n => n with { FamilyRef = _family.FamilyRef })],
    };

    private FamilyBuilder Change(FamilyFact family)
    {
        _family = family;
        return this;
    }
}
