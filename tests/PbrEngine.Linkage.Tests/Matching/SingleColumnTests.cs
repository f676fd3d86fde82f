using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class SingleColumnTests
{
    private static readonly EncodedColumn Column =
        People.Column("trade", ColumnRole.Other, "smith", "smith", "smith", "clerk", "");

    [Fact]
    public void Frequency_OfAValue_IsItsShareOfTheStated()
    {
        var comparison = new TextComparison(Column, Aspect.Text);

        Assert.Equal([0.75, 0.75, 0.75, 0.25, 0], Enumerable.Range(0, 5).Select(comparison.Frequency));
        Assert.Equal(0, new ExactComparison(Column).Frequency(0));
    }

    // Of the 12 ordered pairs of the four that state one, 6 are of two smiths.
    [Fact]
    public void ChanceOfEqual_IsCounted() => Assert.Equal(0.5, new ExactComparison(Column).ChanceOfEqual!.Value, 12);

    [Fact]
    public void Level_AskedTwice_IsTheSame()
    {
        var comparison = new TextComparison(Column, Aspect.Text);

        Assert.Equal(comparison.Level(0, 3), comparison.Level(3, 0));
        Assert.Equal(1, comparison.Level(0, 3));
        Assert.Equal(0, comparison.Level(0, 4));
    }

    [Fact]
    public void Text_IsTheValue()
    {
        Assert.Equal("clerk", new ExactComparison(Column).Text(3));
        Assert.Null(new ExactComparison(Column).Text(4));
    }
}
