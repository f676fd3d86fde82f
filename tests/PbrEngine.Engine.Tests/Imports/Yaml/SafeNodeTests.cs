using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Tests.Imports.Yaml;

public sealed class SafeNodeTests
{
    [Fact]
    public void TryGet_ByTheExactKey()
    {
        var map = new SafeMap(1, 1, [new(new SafeText(1, 1, "a"), new SafeText(1, 4, "x"))]);

        Assert.True(map.TryGet("a", out var value));
        Assert.Equal(new SafeText(1, 4, "x"), value);
        Assert.False(map.TryGet("A", out _));
    }
}
