using PbrEngine.Domain.Claims;

namespace PbrEngine.Engine.Claiming;

/// <summary>
/// The one result of a family may be paid in shares, as <c>result/progress_to_work</c>: who has a share can still have
/// the others, and the rest of the whole.
/// </summary>
internal static class Shares
{
    private const string OfResult = Entitlements.Result + "/";

    /// <summary>The entitlement of which it is a share, or which it is.</summary>
    internal static string Whole(string entitlement) =>
        entitlement.StartsWith(OfResult, StringComparison.Ordinal) ? Entitlements.Result : entitlement;

    /// <summary>Whether what was paid leaves nothing of what is asked: the same, or the whole of it.</summary>
    internal static bool UsesUp(string paid, string asked) => paid == asked || paid == Whole(asked);
}
