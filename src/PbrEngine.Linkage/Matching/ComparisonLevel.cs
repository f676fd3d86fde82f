namespace PbrEngine.Linkage.Matching;

/// <summary>A level of agreement.</summary>
/// <param name="Name">Its name, as in a model file and in an explanation.</param>
/// <param name="Expected">How often rows of one person are thought to be at this level before anything is learned; the
/// levels of a comparison, but for the missing one, add up to 1.</param>
/// <param name="IsEqual">Whether both rows state the same value here, so that its frequency matters.</param>
internal sealed record ComparisonLevel(string Name, double Expected, bool IsEqual = false)
{
    /// <summary>Level 0 of every comparison.</summary>
    public static readonly ComparisonLevel Missing = new("missing", 0);
}
