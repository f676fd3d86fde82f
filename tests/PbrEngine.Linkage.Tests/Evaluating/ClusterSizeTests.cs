using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

public sealed class ClusterSizeTests
{
    [Fact]
    public void Of_Clusters_CountsThemBySize() =>
        Assert.Equal([new(1, 2), new(3, 1)], ClusterSize.Of([5, 9, 5, 4, 5]));

    [Fact]
    public void Of_NoRows_HasNoSize() => Assert.Empty(ClusterSize.Of([]));
}
