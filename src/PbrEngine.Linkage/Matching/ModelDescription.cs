namespace PbrEngine.Linkage.Matching;

/// <summary>A model as it is told, drawn and kept in a file.</summary>
public sealed record ModelDescription
{
    /// <summary>The form of the description.</summary>
    public const string Form = "pbr-linkage-1";

    /// <summary>How many records the model was learned from.</summary>
    public required int Records { get; init; }

    /// <summary>The kinds of pairs: one person first, strangers last.</summary>
    public required IReadOnlyList<KindDescription> Kinds { get; init; }

    /// <summary>The comparisons, in their order.</summary>
    public required IReadOnlyList<ComparisonDescription> Comparisons { get; init; }

    /// <summary>The blocking rules whose pairs are compared, by name.</summary>
    public required IReadOnlyList<string> Blocking { get; init; }

    /// <summary>From which weights on records are joined, kept together and shown to people.</summary>
    public MatchThresholds Thresholds { get; init; } = MatchThresholds.Even;
}

/// <summary>Match weights in bits, prior included, at which something is done with a pair.</summary>
/// <param name="Join">Records are joined from here on.</param>
/// <param name="Fracture">Records that were one person are kept together from here on, so that a person doesn't come
/// and go with small changes of the evidence.</param>
/// <param name="Review">Pairs from here on that aren't joined are shown to a person.</param>
public sealed record MatchThresholds(double Join, double Fracture, double Review)
{
    /// <summary>Joined when it is as likely as not, which makes the fewest errors of both kinds together.</summary>
    public static MatchThresholds Even { get; } = new(0, 0, 0);
}

/// <summary>A kind of pairs of records.</summary>
/// <param name="Name"><c>match</c> for one person, <c>random</c> for strangers, or what else two people can be to each
/// other.</param>
/// <param name="Share">The share of all pairs of the records from which the model was learned, 0 to 1.</param>
public sealed record KindDescription(string Name, double Share);

/// <summary>A comparison of a model.</summary>
/// <param name="Name">The column, or <c>place</c>.</param>
/// <param name="Levels">From <c>missing</c> to the strongest agreement.</param>
public sealed record ComparisonDescription(string Name, IReadOnlyList<LevelDescription> Levels);

/// <summary>A level of a comparison.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Probabilities">In the order of the model's kinds, how often pairs of the kind are at this level when
/// both state a value.</param>
public sealed record LevelDescription(string Name, IReadOnlyList<double> Probabilities)
{
    /// <summary>m: how often rows of one person are at this level.</summary>
    public double Match => Probabilities[0];

    /// <summary>u: how often rows of two strangers are.</summary>
    public double Random => Probabilities[^1];
}
