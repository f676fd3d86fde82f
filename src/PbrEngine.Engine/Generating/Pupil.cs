namespace PbrEngine.Engine.Generating;

/// <summary>A child as the schools' feed holds them.</summary>
internal sealed record Pupil
{
    public required string Reference { get; init; }

    public required Person Child { get; init; }

    public required PupilConduct Conduct { get; init; }

    public required IReadOnlyList<SchoolSpell> Spells { get; init; }

    /// <summary>LIVE, or CENSUS for schools that only the census reaches.</summary>
    public required string Basis { get; init; }
}
