using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Tests.Normalising;

public sealed class StandardBirthDateTests
{
    [Theory]
    [InlineData(1900, 1, 1, false)]
    [InlineData(1901, 1, 1, false)]
    [InlineData(1900, 1, 2, true)]
    [InlineData(1901, 1, 2, true)]
    [InlineData(1902, 1, 1, true)]
    public void Parse_DefaultDate_IsNotStated(int year, int month, int day, bool stated)
    {
        var date = new DateOnly(year, month, day);
        Assert.Equal(stated ? date : null, StandardBirthDate.Parse(date));
    }

    [Fact]
    public void Parse_Nothing_IsNothing()
    {
        Assert.Null(StandardBirthDate.Parse(null));
    }
}
