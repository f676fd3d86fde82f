using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class ColumnRoleNamesTests
{
    [Fact]
    public void Of_EveryRole_IsAWordOfItsOwn()
    {
        string[] names = [.. Enum.GetValues<ColumnRole>().Select(ColumnRoleNames.Of)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+(_[a-z]+)*$", name));
    }
}
