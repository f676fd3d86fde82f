using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class KeyPartsTests
{
    private readonly KeyParts parts = new(People.Table(
        People.Column(ColumnRole.Forename, "ann", "archer", "anna", ""),
        People.Column(ColumnRole.Surname, "archer", "ann", "bell", "bell")));

    [Fact]
    public void Derived_OfAColumn_IsEqualWhereWhatIsDerivedIs()
    {
        int[] codes = parts.Derived(ColumnRole.Forename, "initial", s => s[..1])!.Codes;

        Assert.Equal(codes[0], codes[1]);
        Assert.Equal(-1, codes[3]);
        Assert.Equal(-1, parts.Derived(ColumnRole.Forename, "none", _ => null)!.Codes[0]);
    }

    [Fact]
    public void Unordered_NamesInEitherOrder_AreEqual()
    {
        IReadOnlyList<KeyPart> names = parts.Unordered(ColumnRole.Forename, ColumnRole.Surname, "names")!;
        (int, int)[] codes = [.. names[0].Codes.Zip(names[1].Codes)];

        Assert.Equal(codes[0], codes[1]);
        Assert.NotEqual(codes[0], codes[2]);
        Assert.Equal((-1, -1), codes[3]);
    }

    [Fact]
    public void Whole_NoSuchColumn_IsNone()
    {
        Assert.Null(parts.Whole(ColumnRole.Sex));
        Assert.Null(parts.Unordered(ColumnRole.Forename, ColumnRole.Sex, "none"));
    }
}
