using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("1,AB1 1AA,7", "1,AB1 1AB,8", true)]
    [InlineData("1,AB1 1AA,7", "2,AB1 1AA,7", false)]
    [InlineData("1,AB1 1AA,7", ",AB1 1AA,7", true)]
    [InlineData("1,AB1 1AA,7", ",AB1 1AA,", true)]
    [InlineData("1,AB1 1AA,7", ",AB1 1AA,9", false)]
    [InlineData(",AB1 1AA,7", ",AB1 1AB,7", false)]
    [InlineData(",,7", ",,7", false)]
    public void AreOne_PropertyDecidesElsePostcodeAndHouse(string left, string right, bool areOne)
    {
        string[][] rows = [left.Split(','), right.Split(',')];
        EncodedColumn Column(ColumnRole role, int at) => People.Column(role, rows[0][at], rows[1][at]);
        var addresses = new Addresses(People.Table(
            Column(ColumnRole.Uprn, 0), Column(ColumnRole.Postcode, 1), Column(ColumnRole.HouseNumber, 2)));

        Assert.Equal((areOne, areOne), (addresses.AreOne(0, 1), addresses.AreOne(1, 0)));
    }

    [Theory]
    [InlineData("1,", "2,", true)]
    [InlineData("1,AB1 1AA", ",AB1 1AB", true)]
    [InlineData("1,", ",AB1 1AB", false)]
    [InlineData(",", ",AB1 1AB", false)]
    public void AreStated_OneKindOnBothSides_CanBeToldApart(string left, string right, bool areStated)
    {
        string[][] rows = [left.Split(','), right.Split(',')];
        var addresses = new Addresses(People.Table(
            People.Column(ColumnRole.Uprn, rows[0][0], rows[1][0]),
            People.Column(ColumnRole.Postcode, rows[0][1], rows[1][1])));

        Assert.Equal((areStated, areStated), (addresses.AreStated(0, 1), addresses.AreStated(1, 0)));
    }
}
