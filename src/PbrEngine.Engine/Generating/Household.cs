using System.Globalization;

namespace PbrEngine.Engine.Generating;

internal sealed record Household
{
    /// <summary>Its own over the whole council.</summary>
    public required int Number { get; init; }

    /// <summary>Counted from 1; 0 where early help doesn't know the household.</summary>
    public required int FamilyNumber { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public bool IsFamily => FamilyNumber > 0;

    public string FamilyRef => string.Create(CultureInfo.InvariantCulture, $"F{FamilyNumber:D6}");

    public IEnumerable<Person> Residents => People.Where(person => person.IsResident);

    public IEnumerable<Person> Children => People.Where(person => person.Role == HouseholdRole.Child);

    public IEnumerable<Person> AdultsOn(DateOnly day) => People.Where(person => person.IsAdultOn(day));
}
