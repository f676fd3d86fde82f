using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class NotStatedTests
{
    [Theory]
    [InlineData("Unknown", true, true)]
    [InlineData("N/A", true, true)]
    [InlineData("-", true, true)]
    [InlineData("Null", false, true)]
    [InlineData("NA", false, true)]
    [InlineData("Leeds", false, false)]
    public void Is_PlaceholderTexts_DependOnWhatTheyStandFor(string text, bool ofName, bool ofOther)
    {
        Assert.Equal(ofName, NotStated.Is(text, isName: true));
        Assert.Equal(ofOther, NotStated.Is(text, isName: false));
    }
}
