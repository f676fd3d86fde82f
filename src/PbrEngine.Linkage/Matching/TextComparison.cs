using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Other texts: a place of birth, an occupation, a town.</summary>
internal sealed class TextComparison(EncodedColumn column, Aspect aspect)
    : SingleColumn(column, aspect, usesFrequency: true)
{
    private readonly TextSignatures texts = new(column.Values);

    private const double NearAbove = 0.9;
    private const double LikeAbove = 0.75;

    public override IReadOnlyList<ComparisonLevel> Levels { get; } =
    [
        ComparisonLevel.Missing,
        new("different", 0.2),
        new("like", 0.1),
        new("near", 0.1),
        new("equal", 0.6, IsEqual: true),
    ];

    protected override int LevelOf(int low, int high)
    {
        double like = texts.Similarity(low, high, LikeAbove);
        return like >= NearAbove ? 3 : like >= LikeAbove ? 2 : 1;
    }
}
