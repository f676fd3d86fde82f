using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class StandardPartsTests
{
    [Fact]
    public void Index_EachPart_IsReached()
    {
        var parts = new StandardParts("a", "b", "c");
        Assert.Equal(("a", "b", "c"), (parts[0], parts[1], parts[2]));
        Assert.False(new StandardParts(null, null, "c").IsEmpty);
        Assert.True(default(StandardParts).IsEmpty);
    }
}
