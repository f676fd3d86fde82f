using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class RawColumnTests
{
    [Fact]
    public void Index_ARow_IsItsTextOrNothing()
    {
        RawColumn column = RawTables.Column("b", "", "a", "b");
        Assert.Equal(["b", null, "a", "b"], Enumerable.Range(0, 4).Select(row => column[row]));
    }
}
