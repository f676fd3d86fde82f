using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>An invented person, stated alike in every feed so that linking is certain.</summary>
public sealed record TreePerson
{
    public required string MemberRef { get; init; }
    public required string Forenames { get; init; }
    public required string Surname { get; init; }
    public required DateOnly Born { get; init; }
    public required string Sex { get; init; }
    public required string Address { get; init; }
    public required string Postcode { get; init; }
    public required string Uprn { get; init; }
    public required string Role { get; init; }
    public required bool Resident { get; init; }
    public required int Number { get; init; }

    public bool IsChild => Role == "child";

    public int AgeOn(DateOnly day) => Periods.Age(Born, day);
}
