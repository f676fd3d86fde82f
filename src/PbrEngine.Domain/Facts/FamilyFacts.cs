using PbrEngine.Domain.Lists;
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
    /// The member whom a need is about; null when it is the family's own, or about somebody who is no member.
    /// </summary>
    public FamilyMember? MemberOf(NeedFact need)
    {
        ArgumentNullException.ThrowIfNull(need);
        if (need.MemberRef is not { } reference)
            return null;
        foreach (var member in Members.Each())
        {
            if (member.IsKnownAs(reference))
                return member;
        }
        return null;
    }
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

    /// <summary>
    /// Whether a membership shares a day with the window (09, <i>members measured over a window</i>).
    /// </summary>
    public bool IsMemberOver(DateSpan window)
    {
        foreach (var membership in Memberships.Each())
        {
            if (membership.Overlaps(window))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is a child among the members measured over the window.</summary>
    public bool IsChildOver(DateSpan window) => IsChild && IsMemberOver(window);

    /// <summary>Whether it is a member measured over the window who is 18 or over on its last day.</summary>
    public bool IsAdultOver(DateSpan window) => IsMemberOver(window) && IsAdultOn(window.To);

    /// <summary>Whether the family knows the person under the reference.</summary>
    public bool IsKnownAs(string memberRef)
    {
        foreach (var known in MemberRefs.Each())
        {
            if (known == memberRef)
                return true;
        }
        return false;
    }

    /// <summary>
    /// 18 or over on the day (09). Where no feed states a date of birth, the role decides: only a child is not an
    /// adult,
    /// so that an adult's benefit is never overlooked.
    /// </summary>
    public bool IsAdultOn(DateOnly day) => Person.BornOn is { } born ? Age.On(born, day) >= 18 : !IsChild;

    /// <summary>Under 18 on the day; without a date of birth the role decides.</summary>
    public bool IsUnder18On(DateOnly day) => !IsAdultOn(day);
}
