using PbrEngine.Data.Imports;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Tests.Imports;

public sealed class RecentParentsTests
{
    [Fact]
    public void Add_MoreThanTheMaximum_StaysBounded()
    {
        var recent = new RecentParents(10);

        for (var i = 0; i < 1_000; i++)
        {
            recent.Add($"{i}", null);
            Assert.InRange(recent.Count, 1, 10);
        }
    }

    [Fact]
    public void TryGet_AskedForAllTheTime_IsNotForgotten()
    {
        var recent = new RecentParents(10);
        recent.Add("kept", new ParentRow(null));

        for (var i = 0; i < 1_000; i++)
        {
            recent.Add($"{i}", null);
            Assert.True(recent.TryGet("kept", out var row));
            Assert.NotNull(row);
        }
        Assert.False(recent.TryGet("0", out _));
    }

    [Fact]
    public void TryGet_KnownToBeMissing_IsAnAnswer()
    {
        var recent = new RecentParents(10);
        recent.Add("missing", null);

        Assert.True(recent.TryGet("missing", out var row));
        Assert.Null(row);

        recent.Clear();
        Assert.False(recent.TryGet("missing", out _));
    }
}
