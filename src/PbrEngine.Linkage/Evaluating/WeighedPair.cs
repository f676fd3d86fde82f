namespace PbrEngine.Linkage.Evaluating;

/// <summary>A compared pair of which the truth is known.</summary>
/// <param name="Weight">What the model made of it; any number on a scale on which more is likelier, and not NaN. For
/// calibration it is the probability, 0 to 1.</param>
/// <param name="IsSamePerson">Whether it is one person in truth.</param>
public readonly record struct WeighedPair(double Weight, bool IsSamePerson)
{
    /// <summary>The pairs in ascending order of weight, so that the order they came in shows in no figure.</summary>
    /// <exception cref="ArgumentException">A weight is NaN.</exception>
    internal static WeighedPair[] Sorted(IEnumerable<WeighedPair> pairs)
    {
        WeighedPair[] sorted = [.. pairs];
        if (Array.Exists(sorted, pair => double.IsNaN(pair.Weight)))
        {
            throw new ArgumentException("A weight is not a number.", nameof(pairs));
        }

        Array.Sort(sorted, static (left, right) => (left.Weight, left.IsSamePerson).CompareTo(
            (right.Weight, right.IsSamePerson)));
        return sorted;
    }
}
