using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class ComparedColumnsTests
{
    [Theory]
    [InlineData(3, new string[0])]
    [InlineData(2, new[] { "rare" })]
    [InlineData(1, new[] { "rare", "often" })]
    public void AtMost_MoreThanThat_LeavesTheLeastTellingOut(int max, string[] left)
    {
        var table = Table(("rare", ColumnRole.Other, 1), ("town", ColumnRole.Locality, 1), ("often", ColumnRole.Other,
            5), ("surname", ColumnRole.Surname, 1));
        var kept = ComparedColumns.AtMost(table, max, out var names);
        Assert.Equal(left, names);
        Assert.Equal(table.Columns.Select(c => c.Name).Except(left), kept.Columns.Select(c => c.Name));
    }

    [Fact]
    public void AtMost_ColumnsOfAnAddress_AreNotCounted()
    {
        var table = Table(("town", ColumnRole.Locality, 1), ("postcode", ColumnRole.Postcode, 1));
        Assert.Same(table, ComparedColumns.AtMost(table, 0, out _));
    }

    private static PersonTable Table(params (string Name, ColumnRole Role, int Rows)[] columns) => new()
    {
        Ids = ["1"],
        Columns =
        [
            .. columns.Select(one => new EncodedColumn
            {
                Name = one.Name,
                Role = one.Role,
                Codes = [0],
                Values = ["x"],
                Counts = [one.Rows],
            }),
        ],
    };
}
