using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class ColumnMapTests
{
    [Fact]
    public void Named_EveryColumn_IsListed()
    {
        var map = new ColumnMap
        {
            Id = "id",
            Truth = "cluster",
            Ignored = ["note"],
            Roles = new Dictionary<string, ColumnRole> { ["a"] = ColumnRole.Surname },
        };
        Assert.Equal(["a", "note", "id", "cluster"], map.Named);
        Assert.Empty(ColumnMap.None.Named);
    }
}
