namespace PbrEngine.Linkage.Charting;

/// <summary>A weight at which something is decided.</summary>
/// <param name="Name">What is decided there, such as "Join".</param>
/// <param name="Weight">The weight, in bits.</param>
public sealed record NamedThreshold(string Name, double Weight)
{
    /// <summary>User units that a threshold's name takes above a plot.</summary>
    internal const double RowHeight = 22;

    /// <summary>The name with the weight.</summary>
    internal string Text => $"{Name} at {ChartNumber.Weight(Weight)}";
}
