using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class ReasonTextTests
{
    [Theory]
    [InlineData("OPEN", "OPEN", "")]
    [InlineData("STALE:police+housing", "STALE", "police+housing")]
    [InlineData("ON_BENEFIT:STALE:early_help", "ON_BENEFIT", "STALE:early_help")]
    public void Split_GoesByTheFirstColon(string reason, string code, string about) =>
        Assert.Equal((code, about), ReasonText.Split(reason));
}
