namespace PbrEngine.Engine.Claiming;

/// <summary>
/// What a programme pays once for: an entitlement, or a share of one, as <c>result/progress_to_work</c>. Who has a
/// share can still have the others, and the rest of the whole.
/// </summary>
internal static class Entitlements
{
    private const char OfWhole = '/';

    /// <summary>
    /// An attachment is paid once, and one result by whichever route (09: one result per family); phase 1 pays its one
    /// amount whole for employment, or in two shares.
    /// </summary>
    internal static string Of(string result) => result switch
    {
        "attachment" => "attachment",
        "crime_asb_education" or "progress_to_work" => $"result{OfWhole}{result}",
        _ => "result",
    };

    /// <summary>The entitlement of which it is a share, or which it is.</summary>
    internal static string Whole(string entitlement) => entitlement.Split(OfWhole)[0];

    /// <summary>Whether what was paid leaves nothing of what is asked: the same, or the whole of it.</summary>
    internal static bool UsesUp(string paid, string asked) => paid == asked || paid == Whole(asked);
}
