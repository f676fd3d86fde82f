using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Forenames or surnames, with the other kind at hand for those written in the wrong place.</summary>
internal sealed class NameComparison(EncodedColumn column, EncodedColumn? other, bool isSurname) : IComparison
{
    private const int Different = 1;
    private const int Initial = 2;
    private const int Like = 3;
    private const int Swapped = 4;
    private const int Near = 5;

    private const double NearAbove = 0.92;
    private const double LikeAbove = 0.8;

    private readonly Inner inner = new(column, isSurname);

    public string Name => column.Name;

    public Aspect Aspect => inner.Aspect;

    public IReadOnlyList<ComparisonLevel> Levels => inner.Levels;

    public double? ChanceOfEqual => inner.ChanceOfEqual;

    public double Frequency(int row) => inner.Frequency(row);

    public string? Text(int row) => inner.Text(row);

    public int Level(int left, int right)
    {
        int level = inner.Level(left, right);
        // Two names in each other's place are one piece of evidence: the forename tells it, the surname keeps quiet.
        return level is > 0 and < Swapped && IsSwapped(left, right) ? isSurname ? 0 : Swapped : level;
    }

    private bool IsSwapped(int left, int right)
    {
        if (other is null || other.Codes[left] < 0 || other.Codes[right] < 0)
        {
            return false;
        }

        string a = column.Values[column.Codes[left]];
        string b = column.Values[column.Codes[right]];
        return a == other.Values[other.Codes[right]] && b == other.Values[other.Codes[left]];
    }

    private sealed class Inner(EncodedColumn column, bool isSurname)
        : SingleColumn(column, isSurname ? Aspect.Surname : Aspect.Forename, usesFrequency: true)
    {
        private readonly TextSignatures texts = new(column.Values);

        public override IReadOnlyList<ComparisonLevel> Levels { get; } =
        [
            ComparisonLevel.Missing,
            new("different", 0.05),
            new("initial", 0.01),
            new("like", 0.05),
            new("swapped", 0.01),
            new("near", 0.12),
            new("equal", 0.76, IsEqual: true),
        ];

        protected override int LevelOf(int low, int high)
        {
            ReadOnlySpan<char> a = Column.Values[low];
            ReadOnlySpan<char> b = Column.Values[high];
            if (a[0] == b[0] && (a.Length == 1 || b.Length == 1))
            {
                return Initial;
            }

            double like = texts.Similarity(low, high, LikeAbove);
            return like >= NearAbove ? Near : like >= LikeAbove ? Like : Different;
        }
    }
}
