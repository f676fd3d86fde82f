namespace PbrEngine.Linkage.Comparing;

/// <summary>Whether two first forenames are too unlike to be spellings of one.</summary>
internal static class ForenameDifference
{
    /// <summary>Below this a forename counts as another one where the date of birth differs as well.</summary>
    public const double OtherBelow = 0.80;

    /// <summary>Below this a forename is clearly another one: the twins' bar, lower because all else is
    /// equal.</summary>
    public const double ClearlyOtherBelow = 0.75;

    // Below this a shared beginning is no sign of one name.
    private const double PrefixCountsAbove = 0.7;

    /// <summary>True when the similarity is below the bar and neither is the beginning of the other: an initial (J,
    /// JOHN) or a short form (SAM, SAMUEL) says nothing against one person.</summary>
    public static bool IsBelow(double bar, string left, string right) =>
        !left.StartsWith(right, StringComparison.Ordinal)
        && !right.StartsWith(left, StringComparison.Ordinal)
        && JaroWinkler.Similarity(left, right, PrefixCountsAbove) < bar;
}
