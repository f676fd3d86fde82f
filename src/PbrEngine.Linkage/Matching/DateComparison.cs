using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Dates of birth.</summary>
internal sealed class DateComparison(EncodedColumn column)
    : SingleColumn(column, Aspect.Birth, usesFrequency: true)
{
    private readonly int[] dates = [.. column.Values.Select(v => DateDifferences.NumberOf(v))];

    // In the order of DateDifference, level 1 being its first.
    public override IReadOnlyList<ComparisonLevel> Levels { get; } =
    [
        ComparisonLevel.Missing,
        new("different", 0.02),
        new("within_year", 0.01),
        new("same_year", 0.01),
        new("year_only", 0.01),
        new("within_month", 0.01),
        new("one_part_off", 0.02),
        new("day_month_swapped", 0.02),
        new("one_character_off", 0.04),
        new("equal", 0.86, IsEqual: true),
    ];

    protected override int LevelOf(int low, int high) => 1 + (int)DateDifferences.Compare(dates[low], dates[high]);
}
