namespace PbrEngine.Engine.Explaining.Words;

/// <summary>How a measure is spoken of.</summary>
/// <param name="Subject">What it measures.</param>
/// <param name="Prefix">What its parameters' ids begin with.</param>
/// <param name="One">One of what it counts.</param>
/// <param name="Of">What follows the counted thing.</param>
internal sealed record MeasureWords(string Subject, string Prefix, string One = "event", string Of = "")
{
    /// <summary>What stands before the first point: <c>need_closed</c> of <c>need_closed.1.1</c>.</summary>
    internal static string Kind(string measure) => measure.Split('.', 2)[0];

    /// <summary>What stands after it; empty when nothing does.</summary>
    internal static string About(string measure) => measure.Split('.', 2) is [_, var about] ? about : "";
}
