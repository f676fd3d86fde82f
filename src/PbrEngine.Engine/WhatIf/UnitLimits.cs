namespace PbrEngine.Engine.WhatIf;

/// <summary>
/// Which numbers make sense for a unit: a number outside is a slip of the pen, and a huge one leads to no date.
/// </summary>
/// <param name="Min">Smallest.</param>
/// <param name="Max">Largest.</param>
internal sealed record UnitLimits(long Min, long Max)
{
    private static readonly Dictionary<string, UnitLimits> ByUnit = new(StringComparer.Ordinal)
    {
        ["percent"] = new(0, 100),
        // A window needs a term or a month to lie in.
        ["terms"] = new(1, 30),
        ["months"] = new(1, 120),
        ["weeks"] = new(0, 520),
        ["days"] = new(0, 3_660),
        ["years"] = new(0, 120),
        ["count"] = new(0, 1_000),
        ["pence"] = new(0, 100_000_000),
    };

    // A unit that a programme invents is a plain number that a rule can hold.
    private static readonly UnitLimits Otherwise = new(0, int.MaxValue);

    /// <summary>In words.</summary>
    internal string Words => FormattableString.Invariant($"a whole number from {Min} to {Max}");

    /// <summary>The limits of a unit.</summary>
    internal static UnitLimits Of(string unit) => ByUnit.GetValueOrDefault(unit, Otherwise);

    /// <summary>Whether the number lies inside.</summary>
    internal bool Hold(long number) => number >= Min && number <= Max;
}
