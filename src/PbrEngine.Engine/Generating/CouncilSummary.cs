namespace PbrEngine.Engine.Generating;

/// <summary>What was written, for whoever asked for it.</summary>
public sealed record CouncilSummary
{
    public required int Families { get; init; }

    public required int Households { get; init; }

    public required int People { get; init; }

    /// <summary>Rows of all files of all deliveries, headers not counted.</summary>
    public required long Rows { get; init; }

    public required IReadOnlyList<DateOnly> ExtractDates { get; init; }

    public required string LandingDirectory { get; init; }

    public required string AgreementsFile { get; init; }

    public required string TruthDirectory { get; init; }
}
