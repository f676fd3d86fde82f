using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

public sealed class ContingencyTests
{
    [Fact]
    public void Of_LabelsThatMeet_CountsEachMeetingOnce()
    {
        Contingency found = Contingency.Of([40, 40, -2, 40], [6, 9, 6, 6]);

        Assert.Equal([3, 1], found.LeftRows);
        Assert.Equal([3, 1], found.RightRows);
        Assert.Equal([new(0, 0, 2), new(0, 1, 1), new(1, 0, 1)], found.Cells);
    }

    [Fact]
    public void Of_NoRows_HasNoCells() => Assert.Empty(Contingency.Of([], []).Cells);
}
