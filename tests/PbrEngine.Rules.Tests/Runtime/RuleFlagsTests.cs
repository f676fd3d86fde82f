using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class RuleFlagsTests
{
    [Fact]
    public void Next_FlagsOnBothSidesOfAWord_ComeInOrder()
    {
        var flags = new RuleFlags(130);
        var others = new RuleFlags(130);
        flags.Set(63);
        others.Set(129);
        others.Set(64);
        flags.Set(others);
        flags.Set(5);
        flags.Clear(5);

        Assert.Equal((63, 64, 129), (flags.Next(0), flags.Next(64), flags.Next(65)));
        Assert.True(flags.Has(129));
        Assert.False(flags.Has(5));
        flags.Clear(129);
        Assert.Equal(-1, flags.Next(65));
        Assert.Equal(-1, new RuleFlags(0).Next(0));
    }
}
