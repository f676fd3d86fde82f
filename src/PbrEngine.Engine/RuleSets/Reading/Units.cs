using PbrEngine.Domain.Parameters;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>The units of parameters, and what may be read of each.</summary>
internal static class Units
{
    private const long PercentMax = 100;

    private static readonly IReadOnlyDictionary<string, ParameterKind> Kinds =
        new SortedDictionary<string, ParameterKind>(StringComparer.Ordinal)
        {
            ["codes"] = ParameterKind.Codes,
            ["count"] = ParameterKind.Number,
            ["days"] = ParameterKind.Number,
            ["months"] = ParameterKind.Number,
            ["pence"] = ParameterKind.Pence,
            ["percent"] = ParameterKind.Number,
            ["terms"] = ParameterKind.Number,
            ["weeks"] = ParameterKind.Number,
            ["years"] = ParameterKind.Number,
        };

    /// <summary>Every unit, for messages.</summary>
    internal static string All => string.Join(", ", Kinds.Keys);

    /// <summary>What a unit's values are; null when there is no such unit.</summary>
    internal static ParameterKind? KindOf(string unit) => Kinds.TryGetValue(unit, out var kind) ? kind : null;

    /// <summary>The largest number that a unit takes.</summary>
    internal static long Max(string unit) => unit switch
    {
        "pence" => long.MaxValue,
        "percent" => PercentMax,
        _ => int.MaxValue,
    };
}
