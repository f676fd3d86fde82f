namespace PbrEngine.Linkage.Matching;

/// <summary>A model as it is told, drawn and kept in a file.</summary>
public sealed record ModelDescription
{
    /// <summary>The form of the description.</summary>
    public const string Form = "pbr-linkage-1";

    /// <summary>How many records the model was learned from.</summary>
    public required int Records { get; init; }

    /// <summary>How many other records of the same person a record had.</summary>
    public required double MatchesPerRecord { get; init; }

    /// <summary>How many records of other people of the same household a record had.</summary>
    public required double RelativesPerRecord { get; init; }

    /// <summary>The comparisons, in their order.</summary>
    public required IReadOnlyList<ComparisonDescription> Comparisons { get; init; }
}

/// <summary>A comparison of a model.</summary>
/// <param name="Name">The column, or <c>place</c>.</param>
/// <param name="Levels">From <c>missing</c> to the strongest agreement.</param>
public sealed record ComparisonDescription(string Name, IReadOnlyList<LevelDescription> Levels);

/// <summary>A level of a comparison.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Match">m: how often rows of one person are at this level, when both state a value.</param>
/// <param name="Household">The same of two people of one household.</param>
/// <param name="Random">u: the same of two rows at random that are not one person.</param>
public sealed record LevelDescription(string Name, double Match, double Household, double Random);
