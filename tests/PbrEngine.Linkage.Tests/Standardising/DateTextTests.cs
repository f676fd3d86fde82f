using System.Globalization;
using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("1985-03-12", "1985-03-12")]
    [InlineData("1985/3/12", "1985-03-12")]
    [InlineData("1985-03-12T00:00:00Z", "1985-03-12")]
    [InlineData("1985-03-12 13:45", "1985-03-12")]
    [InlineData("19850312", "1985-03-12")]
    [InlineData("12/03/1985", "1985-03-12")]
    [InlineData("12.3.85", "1985-03-12")]
    [InlineData("12-03-29", "2029-03-12")]
    [InlineData("12-03-30", "1930-03-12")]
    [InlineData("12031985", "1985-03-12")]
    [InlineData("12 Mar 1985", "1985-03-12")]
    [InlineData("12-MAR-85", "1985-03-12")]
    [InlineData("March 12th, 1985", "1985-03-12")]
    [InlineData("1st september 1985", "1985-09-01")]
    [InlineData("12/03/1985 00:00", "1985-03-12")]
    [InlineData("29/02/1984", "1984-02-29")]
    [InlineData("1985", "1985-01-01")]
    [InlineData("1985-00-00", "1985-01-01")]
    [InlineData("00/00/1985", "1985-01-01")]
    [InlineData("29/02/1985", null)]
    [InlineData("31/04/1985", null)]
    [InlineData("1985-13-12", null)]
    [InlineData("1985-03-00", null)]
    [InlineData("0985-03-12", null)]
    [InlineData("19851345", null)]
    [InlineData("198503", null)]
    [InlineData("Mar 1985", null)]
    [InlineData("Mar Apr 1985", null)]
    [InlineData("12 Foo 1985", null)]
    [InlineData("12/03/1985x", null)]
    [InlineData("999999999999", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    [InlineData("1985-03-12 and some more words that make it too long", null)]
    public void TryRead_AnyForm_IsReadDayFirst(string text, string? expected)
    {
        DateOnly? date = DateText.TryRead(text, out StatedDate stated) ? stated.Resolve(isDayFirst: true) : null;
        Assert.Equal(expected, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
