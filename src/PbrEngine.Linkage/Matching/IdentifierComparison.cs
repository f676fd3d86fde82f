using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Numbers and addresses that are given to one person, or one household: NHS number, e-mail,
/// telephone.</summary>
internal sealed class IdentifierComparison(EncodedColumn column, Aspect aspect)
    : SingleColumn(column, aspect, usesFrequency: false)
{
    private const int Different = 1;
    private const int Near = 2;

    public override IReadOnlyList<ComparisonLevel> Levels { get; } =
    [
        ComparisonLevel.Missing,
        new("different", 0.08),
        new("near", 0.12),
        new("equal", 0.8, IsEqual: true),
    ];

    protected override int LevelOf(int low, int high)
    {
        string a = Column.Values[low];
        string b = Column.Values[high];
        if (a.Length < 5 || b.Length < 5)
        {
            return Different;
        }

        int allowed = Math.Min(a.Length, b.Length) < 12 ? 1 : 2;
        return DamerauLevenshtein.Distance(a, b, allowed) <= allowed ? Near : Different;
    }
}
