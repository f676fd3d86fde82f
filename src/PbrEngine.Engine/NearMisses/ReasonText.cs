namespace PbrEngine.Engine.NearMisses;

/// <summary>A reason as rules and measures write it: a code, and after a colon what it is about.</summary>
internal static class ReasonText
{
    internal static (string Code, string About) Split(string reason)
    {
        var colon = reason.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (reason, "") : (reason[..colon], reason[(colon + 1)..]);
    }
}
