using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tests.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class DayOrderTests
{
    [Theory]
    [InlineData("25/12/1985,01/02/1985", true, 0)]
    [InlineData("12/25/1985,01/02/1985", false, 0)]
    [InlineData("12/25/1985,12/26/1985,25/12/1985", false, 1)]
    [InlineData("12/25/1985,25/12/1985", true, 1)]
    [InlineData("01/02/1985", true, 0)]
    [InlineData("1985-12-25,25 Dec 1985", true, 0)]
    public void Of_AColumn_IsDecidedByItsRows(string texts, bool isDayFirst, int contrary)
    {
        var order = DayOrder.Of(RawTables.Column(texts.Split(',')));
        Assert.Equal((isDayFirst, contrary), (order.IsDayFirst, order.ContraryRows));
    }
}
