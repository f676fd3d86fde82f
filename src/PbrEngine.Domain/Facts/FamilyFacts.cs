using PbrEngine.Domain.Subjects;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Facts;

/// <summary>
/// A family with its members, their facts and its needs: all that one family's evaluation may look at.
/// </summary>
public sealed record FamilyFacts
{
    /// <summary>The family's own row.</summary>
    public required FamilyFact Family { get; init; }

    /// <summary>Its members, each person once, by person id.</summary>
    public required IReadOnlyList<FamilyMember> Members { get; init; }

    /// <summary>Its need rows.</summary>
    public required IReadOnlyList<NeedFact> Needs { get; init; }

    /// <summary>
    /// What the programme pays for, where that is not a family: its own facts, whose persons are the members here.
    /// </summary>
    public Subject? Subject { get; init; }

    /// <summary>
    /// Members whose membership shares a day with the window (09, <i>members measured over a window</i>).
    /// </summary>
    public IEnumerable<FamilyMember> MembersOver(DateSpan window) => Members.Where(m => m.IsMemberOver(window));

    /// <summary>Children among the members measured over the window.</summary>
    public IEnumerable<FamilyMember> ChildrenOver(DateSpan window) => MembersOver(window).Where(m => m.IsChild);

    /// <summary>Members measured over the window who are 18 or over on its last day.</summary>
    public IEnumerable<FamilyMember> AdultsOver(DateSpan window) =>
        MembersOver(window).Where(m => m.IsAdultOn(window.To));
}

/// <summary>One person in one family.</summary>
public sealed record FamilyMember
{
    /// <summary>The person and all that is stated of them.</summary>
    public required PersonFacts Person { get; init; }

    /// <summary>The member references under which the family knows the person.</summary>
    public required IReadOnlyList<string> MemberRefs { get; init; }

    /// <summary>Role in the latest row (R51).</summary>
    public required string Role { get; init; }

    /// <summary>Residence in the latest row (R51).</summary>
    public required bool Resident { get; init; }

    /// <summary>Days of each membership.</summary>
    public required IReadOnlyList<DateSpan> Memberships { get; init; }

    /// <summary>The latest membership row.</summary>
    public required FactRef Source { get; init; }

    /// <summary>Role child, whatever the age (09).</summary>
    public bool IsChild => Role == "child";

    /// <summary>Whether a membership shares a day with the window.</summary>
    public bool IsMemberOver(DateSpan window) => Memberships.Any(m => m.Overlaps(window));

    /// <summary>
    /// 18 or over on the day (09). Where no feed states a date of birth, the role decides: only a child is not an
    /// adult,
    /// so that an adult's benefit is never overlooked.
    /// </summary>
    public bool IsAdultOn(DateOnly day) => Person.BornOn is { } born ? Age.On(born, day) >= 18 : !IsChild;

    /// <summary>Under 18 on the day; without a date of birth the role decides.</summary>
    public bool IsUnder18On(DateOnly day) => !IsAdultOn(day);
}
