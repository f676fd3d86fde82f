using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class ColumnRolesTests
{
    private static readonly RawTable People = RawTables.Of(
        "rec_id|first_name|surname|dob|entity_id|birth_place|school_id|badge_no|note|blank|country|joined",
        "a|Ann|Archer|1985-03-12|1|Leeds|12|AB1|x1||UK|2001-02-03",
        "b|Bob|Baker|1986-04-13|2|Leeds|12|AB2|x2||UK|2001-02-04",
        "c|Cat|Cook|1987-05-14|1|York|12|AB3|x3||UK|2001-02-05",
        "d|Dan|Dyer|1988-06-15|2|York|13|AB4|x4||UK|2001-02-06",
        "e|Eve|Ellis|1989-07-16|3|York|13|AB4|x5||UK|2001-02-07");

    [Theory]
    [InlineData("rec_id", ColumnUse.Id, null, ColumnBasis.Header)]
    [InlineData("first_name", ColumnUse.Compared, ColumnRole.Forename, ColumnBasis.Header)]
    [InlineData("dob", ColumnUse.Compared, ColumnRole.BirthDate, ColumnBasis.Header)]
    [InlineData("entity_id", ColumnUse.Ignored, null, ColumnBasis.Header)]
    [InlineData("birth_place", ColumnUse.Compared, ColumnRole.Other, ColumnBasis.Values)]
    [InlineData("badge_no", ColumnUse.Compared, ColumnRole.Identifier, ColumnBasis.Header)]
    [InlineData("note", ColumnUse.Ignored, null, ColumnBasis.Values)]
    [InlineData("blank", ColumnUse.Ignored, null, ColumnBasis.Values)]
    [InlineData("country", ColumnUse.Ignored, null, ColumnBasis.Values)]
    [InlineData("joined", ColumnUse.Ignored, null, ColumnBasis.Values)]
    public void Find_NothingNamed_ChoosesByHeaderAndValues(
        string column, ColumnUse use, ColumnRole? role, ColumnBasis basis)
    {
        ColumnChoice choice = Choice(People, ColumnMap.None, column);
        Assert.Equal((use, role, basis), (choice.Use, choice.Role, choice.Basis));
        Assert.NotEmpty(choice.Reason);
    }

    [Fact]
    public void Find_EmptyAndConstantColumns_AreWarnedAbout()
    {
        Assert.True(Choice(People, ColumnMap.None, "blank").IsWarning);
        Assert.True(Choice(People, ColumnMap.None, "country").IsWarning);
        Assert.False(Choice(People, ColumnMap.None, "first_name").IsWarning);
    }

    [Fact]
    public void Find_ConstantColumnOfATableAmongSeveral_IsUsed()
    {
        var map = new ColumnMap { IsOneOfSeveral = true };
        Assert.Equal(ColumnRole.Region, Choice(People, map, "country").Role);
        Assert.Equal(ColumnUse.Ignored, Choice(People, map, "blank").Use);
    }

    [Fact]
    public void Find_NamedColumns_AreUsedAsNamed()
    {
        var map = new ColumnMap
        {
            Id = "badge_no",
            Truth = "birth_place",
            Ignored = ["surname"],
            Roles = new Dictionary<string, ColumnRole>
            {
                ["entity_id"] = ColumnRole.Identifier,
                ["note"] = ColumnRole.BirthDate,
            },
        };
        Assert.Equal(ColumnUse.Id, Choice(People, map, "badge_no").Use);
        Assert.Equal(ColumnUse.Truth, Choice(People, map, "birth_place").Use);
        Assert.Equal(ColumnUse.Ignored, Choice(People, map, "surname").Use);
        Assert.Equal(ColumnUse.Ignored, Choice(People, map, "rec_id").Use);
        Assert.Equal(ColumnRole.Identifier, Choice(People, map, "entity_id").Role);
        ColumnChoice note = Choice(People, map, "note");
        Assert.Equal((ColumnRole.BirthDate, true), (note.Role, note.IsWarning));
    }

    [Fact]
    public void Find_HeaderThatItsValuesBelie_GoesByTheValues()
    {
        RawTable table = RawTables.Of("dob|town", "Leeds|x", "York|y", "Leeds|x", "York|y");
        ColumnChoice choice = Choice(table, ColumnMap.None, "dob");
        Assert.Equal((ColumnRole.Other, true), (choice.Role, choice.IsWarning));
    }

    [Fact]
    public void Find_NoDateOfBirthByHeader_TakesTheFirstThatLooksLikeOne()
    {
        RawTable table = RawTables.Of(
            "c1|c2", "1985-03-12|2001-02-03", "1986-03-12|2002-02-03", "1987-03-12|2003-02-03");
        Assert.Equal(ColumnRole.BirthDate, Choice(table, ColumnMap.None, "c1").Role);
        Assert.Equal(ColumnUse.Ignored, Choice(table, ColumnMap.None, "c2").Use);
    }

    [Fact]
    public void Find_DateOfBirthByHeader_StandsBeforeOneThatOnlyLooksLikeIt()
    {
        RawTable table = RawTables.Of("c1|dob", "2001-02-03|1985-03-12", "2002-02-03|1986-03-12");
        Assert.Equal(ColumnUse.Ignored, Choice(table, ColumnMap.None, "c1").Use);
        Assert.Equal(ColumnRole.BirthDate, Choice(table, ColumnMap.None, "dob").Role);
    }

    [Fact]
    public void Find_RowIdThatRepeats_IsNotTheId()
    {
        RawTable table = RawTables.Of("id|surname", "1|a", "1|b", "2|c");
        Assert.Equal(ColumnUse.Ignored, Choice(table, ColumnMap.None, "id").Use);
    }

    [Fact]
    public void Find_NumberOfManyRows_IsTextLikeAnyOther()
    {
        RawTable table = RawTables.OfColumn("ward_no", Enumerable.Range(0, 100).Select(row => $"W{row % 4}"));
        Assert.Equal(ColumnRole.Other, Choice(table, ColumnMap.None, "ward_no").Role);
    }

    [Fact]
    public void Find_LongTexts_AreIgnored()
    {
        RawTable table = RawTables.OfColumn(
            "remarks", Enumerable.Range(0, 10).Select(row => new string((char)('a' + row % 2), 61)));
        Assert.Equal(ColumnUse.Ignored, Choice(table, ColumnMap.None, "remarks").Use);
    }

    [Fact]
    public void Find_RowsInAnotherOrder_ChoosesTheSame()
    {
        Assert.Equal(
            ColumnRoles.Find(People, ColumnMap.None), ColumnRoles.Find(RawTables.Shuffled(People, 3), ColumnMap.None));
    }

    private static ColumnChoice Choice(RawTable table, ColumnMap map, string column) =>
        ColumnRoles.Find(table, map).Single(choice => choice.Column == column);
}
