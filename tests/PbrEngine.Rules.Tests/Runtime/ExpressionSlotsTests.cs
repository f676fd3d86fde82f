using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class ExpressionSlotsTests
{
    [Fact]
    public void ValuesAndFacts_SlotsMentionedAndBound_ComeInTheirOrders()
    {
        object?[] values = ["a", "b", null, "d"];
        var slots = new ExpressionSlots(Mentioned: [3, 0, 2], Bound: [0, 1, 2, 3]);

        Assert.Equal(["d", "a", null], slots.Arguments(values));
        Assert.Equal(["a", "d"], slots.Values(values));
        Assert.Equal(["a", "b", null, "d"], slots.Facts(values).Select(f => f.Value));
    }
}
