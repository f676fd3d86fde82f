namespace PbrEngine.Linkage.Tests;

public sealed class RecordKeyTests
{
    [Theory]
    [InlineData("a", "2", "b", "1")]
    [InlineData("a", "1", "a", "2")]
    [InlineData("a", "10", "a", "2")]
    [InlineData("B", "1", "a", "1")]
    public void CompareTo_SourceThenId_IsOrdinal(string source, string id, string otherSource, string otherId)
    {
        var smaller = new RecordKey(source, id);
        var larger = new RecordKey(otherSource, otherId);

        Assert.True(smaller < larger && smaller <= larger && larger > smaller && larger >= smaller);
        Assert.False(larger < smaller || larger <= smaller || smaller > larger || smaller >= larger);
    }

    [Fact]
    public void CompareTo_EqualOrNothing_IsZeroOrAbove()
    {
        var key = new RecordKey("a", "1");

        Assert.Equal(0, key.CompareTo(new RecordKey("a", "1")));
        Assert.True(key.CompareTo(null) > 0);
        Assert.Equal("a/1", key.ToString());
    }
}
