using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class ColumnShapesTests
{
    [Theory]
    [InlineData("M,F,f,male,female", ColumnRole.Sex)]
    [InlineData("1,2,2,1,2", ColumnRole.Sex)]
    [InlineData("a@b.uk,c@d.uk,e@f.org,g@h.com,none", ColumnRole.Email)]
    [InlineData("LS1 4AB,ls14ab,M1 1AA,SW1A 1AA,B33 8TH", ColumnRole.Postcode)]
    [InlineData("1985-03-12,12/03/1985,19850312,12 Mar 1985,3/25/1985", ColumnRole.BirthDate)]
    [InlineData("07700 900123,+44 7700 900124,(0113) 496 0000,01134960001,07700900125", ColumnRole.Phone)]
    [InlineData("1985,1986,1987,1988,1989", null)]
    [InlineData("Leeds,York,Hull,Ripon,Selby", null)]
    [InlineData("2119,3165,4881,2250,6210", null)]
    [InlineData("M,F,X,U,N", null)]
    public void Recognise_ByValues_TellsTheRole(string texts, ColumnRole? role) =>
        Assert.Equal(role, ColumnShapes.Recognise(RawTables.Column(texts.Split(','))));

    [Fact]
    public void Recognise_FourInFive_IsEnoughAndFewerAreNot()
    {
        Assert.Equal(
            ColumnRole.Email, ColumnShapes.Recognise(RawTables.Column("a@b.uk", "c@d.uk", "e@f.uk", "g@h.uk", "x")));
        Assert.Null(ColumnShapes.Recognise(RawTables.Column("a@b.uk", "c@d.uk", "e@f.uk", "x")));
    }

    [Fact]
    public void Confirm_HalfOfTheRows_IsEnoughAndFewerAreNot()
    {
        Assert.True(ColumnShapes.Confirm(ColumnRole.BirthDate, RawTables.Column("1985-03-12", "x")));
        Assert.False(ColumnShapes.Confirm(ColumnRole.BirthDate, RawTables.Column("1985-03-12", "x", "y")));
    }

    [Fact]
    public void Recognise_VeryManyTexts_LooksAtASample()
    {
        IEnumerable<string> texts = Enumerable.Range(0, 30_000).Select(n => $"p{n}@example.org");
        Assert.Equal(ColumnRole.Email, ColumnShapes.Recognise(RawTables.Column(texts)));
    }

    [Fact]
    public void Measures_OfAColumn_CountRows()
    {
        RawColumn column = RawTables.Column("ab", "ab", "", "abcdef", "ab");
        Assert.Equal((4, 0.5, 3.0), (ColumnShapes.StatedRows(column), ColumnShapes.DistinctShare(column),
            ColumnShapes.MeanLength(column)));
    }
}
