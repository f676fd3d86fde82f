using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class ColumnStandardTests
{
    [Theory]
    [InlineData(ColumnRole.Forename, "Ann Bea", "ANN|BEA|")]
    [InlineData(ColumnRole.MiddleName, "Bea C", "BEA C||")]
    [InlineData(ColumnRole.MiddleName, "Bea", "BEA||")]
    [InlineData(ColumnRole.Surname, "O'Neill", "ONEILL||")]
    [InlineData(ColumnRole.Surname, "Null", "NULL||")]
    [InlineData(ColumnRole.FullName, "Ann B Cook", "ANN|B|COOK")]
    [InlineData(ColumnRole.BirthDate, "12/03/1985", "1985-03-12||")]
    [InlineData(ColumnRole.BirthDate, "31/04/1985", "||")]
    [InlineData(ColumnRole.Sex, "male", "M||")]
    [InlineData(ColumnRole.Postcode, "ls1 4ab", "LS14AB||")]
    [InlineData(ColumnRole.HouseNumber, "12 a", "12A||")]
    [InlineData(ColumnRole.Street, "1 Mill Rd LS1 4AB", "MILL ROAD|1|LS14AB")]
    [InlineData(ColumnRole.Locality, "St Ives", "SAINT IVES||")]
    [InlineData(ColumnRole.Region, "West Yorkshire", "WEST YORKSHIRE||")]
    [InlineData(ColumnRole.Uprn, "000123", "123||")]
    [InlineData(ColumnRole.Email, "A@b.uk", "a@b.uk||")]
    [InlineData(ColumnRole.Phone, "+44 113 496 0000", "01134960000||")]
    [InlineData(ColumnRole.Identifier, "ab 12", "AB12||")]
    [InlineData(ColumnRole.Other, "null", "||")]
    [InlineData(ColumnRole.Other, "Baker", "BAKER||")]
    public void Read_EachRole_HasItsForm(ColumnRole role, string stated, string expected)
    {
        StandardParts parts = ColumnStandard.Of(role, RawTables.Column(stated)).Read(stated);
        Assert.Equal(expected, $"{parts[0]}|{parts[1]}|{parts[2]}");
        Assert.Equal(expected == "||", parts.IsEmpty);
    }

    [Fact]
    public void Read_DatesOfAMonthFirstColumn_AreReadMonthFirst()
    {
        RawColumn column = RawTables.Column("12/25/1985", "03/04/1985");
        Assert.Equal("1985-03-04", ColumnStandard.Of(ColumnRole.BirthDate, column).Read("03/04/1985").First);
    }
}
