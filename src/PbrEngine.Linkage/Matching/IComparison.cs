namespace PbrEngine.Linkage.Matching;

/// <summary>Compares two rows in one respect and says at which level they agree.</summary>
/// <remarks>Levels are numbered from 0: nothing stated on a side, which is no evidence; 1: different; then rising
/// agreement. Comparisons are symmetric and may be asked by several threads at once.</remarks>
internal interface IComparison
{
    /// <summary>The name, as in a model file.</summary>
    string Name { get; }

    /// <summary>Names of the levels; the position is the level's number.</summary>
    IReadOnlyList<ComparisonLevel> Levels { get; }

    /// <summary>What it is about.</summary>
    Aspect Aspect { get; }

    /// <summary>The level at which two rows agree.</summary>
    int Level(int left, int right);

    /// <summary>The share of rows that state the same value as this row; 0 when the value isn't stated, or when how
    /// frequent it is says nothing.</summary>
    double Frequency(int row);

    /// <summary>The probability that two random rows that state a value state the same; null when it has to be
    /// estimated from pairs.</summary>
    double? ChanceOfEqual { get; }

    /// <summary>What a row states, standardised; null where it states nothing.</summary>
    string? Text(int row);
}
