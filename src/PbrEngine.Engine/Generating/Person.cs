using System.Globalization;

namespace PbrEngine.Engine.Generating;

internal enum HouseholdRole
{
    Parent,
    Child,
    OtherAdult,
    ExpectantParent,
}

/// <summary>One human being, as they truly are.</summary>
internal sealed record Person
{
    /// <summary>Its own over the whole council; everything issued to the person follows from it.</summary>
    public required int Number { get; init; }

    public required string Forenames { get; init; }

    public required string Surname { get; init; }

    /// <summary>Before marriage or a parent's remarriage: some feeds never heard of the change.</summary>
    public required string FormerSurname { get; init; }

    public required DateOnly BornOn { get; init; }

    /// <summary>F or M.</summary>
    public required char Sex { get; init; }

    public required HouseholdRole Role { get; init; }

    public required bool IsResident { get; init; }

    public required Address Home { get; init; }

    public required Address FormerHome { get; init; }

    /// <summary>Where a child of shared care also lives: the school writes this one down.</summary>
    public Address? OtherHome { get; init; }

    public required DateOnly JoinedOn { get; init; }

    public DateOnly? LeftOn { get; init; }

    public int AgeOn(DateOnly day)
    {
        var age = day.Year - BornOn.Year;
        return BornOn.AddYears(age) > day ? age - 1 : age;
    }

    public bool IsAdultOn(DateOnly day) => AgeOn(day) >= 18;

    public string TrueId => string.Create(CultureInfo.InvariantCulture, $"TP{Number:D8}");
}
