namespace PbrEngine.Engine.Generating;

/// <summary>What council to invent. The same options give the same bytes.</summary>
public sealed record CouncilOptions
{
    /// <summary>
    /// Set by the seven digits of a police serial and the pupils that a local authority's numbers hold.
    /// </summary>
    public const int FamiliesMax = 100_000;

    public const int DeliveriesMax = 24;

    /// <summary>A feed later than this is stale on every date, and no measure would have a value.</summary>
    public const int MonthsBehindMax = 12;

    /// <summary>Early-help families. Each has neighbours in the feeds whom early help doesn't know.</summary>
    public required int Families { get; init; }

    public int Seed { get; init; } = 1;

    /// <summary>From 0 (every row is right) to 1.</summary>
    public double Mess { get; init; } = 0.1;

    /// <summary>Month-end deliveries of every feed, the last of them on <see cref="LastExtractOn"/>.</summary>
    public int Deliveries { get; init; } = 3;

    public DateOnly LastExtractOn { get; init; } = new(2026, 10, 31);

    public string AreaCode { get; init; } = "E06000000";

    /// <summary>Whole months by which the DWP's coverage ends before its extract date.</summary>
    public int DwpMonthsBehind { get; init; }

    internal static void Check(CouncilOptions options)
    {
        var from = new DateOnly(2016, 1, 1);
        var to = new DateOnly(2099, 12, 31);
        Require(options.Families is >= 1 and <= FamiliesMax, $"families must be from 1 to {FamiliesMax}", options);
        Require(options.Mess is >= 0 and <= 1, $"mess is a share from 0 to 1", options);
        Require(
            options.Deliveries is >= 1 and <= DeliveriesMax, $"deliveries must be from 1 to {DeliveriesMax}", options);
        Require(
            options.DwpMonthsBehind is >= 0 and <= MonthsBehindMax,
            $"the DWP can be from 0 to {MonthsBehindMax} months behind",
            options);
        Require(
            options.LastExtractOn >= from && options.LastExtractOn <= to,
            $"the last extract must be of 2016 to 2099",
            options);
        Require(!string.IsNullOrWhiteSpace(options.AreaCode), $"an area code must be given", options);
    }

    private static void Require(bool holds, FormattableString rule, CouncilOptions options)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(nameof(options), FormattableString.Invariant(rule));
        }
    }
}
