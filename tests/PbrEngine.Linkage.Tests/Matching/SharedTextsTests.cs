using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class SharedTextsTests
{
    [Theory]
    [InlineData("high street", "", "", "high street", "Equal")]
    [InlineData("high street", "flat 2", "flat 3", "hihg street", "Like")]
    [InlineData("high street", "flat 2", "mill lane", "the barn", "Different")]
    [InlineData("high street", "flat 2", "", "", "Missing")]
    public void Compare_LinesOfAnAddress_TakesTheBest(
        string left1, string left2, string right1, string right2, string agreement)
    {
        SharedTexts texts = SharedTexts.Of(
        [
            People.Column("line1", ColumnRole.Street, left1, right1),
            People.Column("line2", ColumnRole.Street, left2, right2),
        ])!;

        Assert.Equal(agreement, texts.Compare(0, 1).ToString());
        Assert.Equal(agreement, texts.Compare(1, 0).ToString());
    }

    [Fact]
    public void Of_NoColumn_IsNone() => Assert.Null(SharedTexts.Of([]));
}
