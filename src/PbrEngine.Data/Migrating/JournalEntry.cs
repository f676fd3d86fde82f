namespace PbrEngine.Data.Migrating;

/// <summary>A script as the database's journal has it.</summary>
public sealed record JournalEntry
{
    /// <summary>Number of the script.</summary>
    public required int Number { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its hash when it was applied.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was applied.</summary>
    public required DateTimeOffset AppliedAt { get; init; }
}
