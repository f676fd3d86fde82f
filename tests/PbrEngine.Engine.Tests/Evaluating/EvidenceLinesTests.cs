using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Tests.Evaluating;

public sealed class EvidenceLinesTests
{
    [Fact]
    public void InOrder_Lines_AreSortedAndKept()
    {
        var lines = Lines();
        Assert.Equal([1, 2, 2, 3], lines.InOrder().Select(l => l.Line));
    }

    [Fact]
    public void InOrderOnce_Lines_AreSortedEachOnce()
    {
        var lines = Lines();
        Assert.Equal([1, 2, 3], lines.InOrderOnce().Select(l => l.Line));
    }

    private static Gathered<FactRef> Lines()
    {
        var lines = new Gathered<FactRef>();
        lines.AddRange([new(1, 1, 3), new(1, 1, 2), new(1, 1, 1), new(1, 1, 2)]);
        return lines;
    }
}
