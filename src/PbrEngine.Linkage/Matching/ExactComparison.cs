using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Equal or not: sex, and codes of a few values.</summary>
internal sealed class ExactComparison(EncodedColumn column) : SingleColumn(column, Aspect.Sex, usesFrequency: false)
{
    public override IReadOnlyList<ComparisonLevel> Levels { get; } =
        [ComparisonLevel.Missing, new("different", 0.03), new("equal", 0.97, IsEqual: true)];

    protected override int LevelOf(int low, int high) => 1;
}
