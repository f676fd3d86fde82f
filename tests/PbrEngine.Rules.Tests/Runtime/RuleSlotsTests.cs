using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class RuleSlotsTests
{
    [Fact]
    public void Name_SameNameTwice_SharesItsSlot()
    {
        var rule = new RuleDefinition { Name = "r", LoadOrder = "r", LeftHandSide = [], RightHandSide = [] };
        var slots = new RuleSlots(rule);
        var first = slots.Name(new Declaration("a", typeof(int)));
        var unnamed = slots.NewSlot();

        Assert.Equal(first, slots.Name(new Declaration("a", typeof(int))));
        Assert.Equal((0, 1, 2), (first, unnamed, slots.SlotCount));
        Assert.Equal((0, 1), (slots.NewContribution(), slots.ContributionCount));
    }
}
