using PbrEngine.Engine.Imports.Checking;

namespace PbrEngine.Engine.Tests.Imports.Checking;

public sealed class StringPoolTests
{
    [Fact]
    public void Get_SameShortText_GivesTheSameString()
    {
        var pool = new StringPool();

        Assert.Same(pool.Get("P1"), pool.Get("xP1".AsSpan(1)));
    }

    [Fact]
    public void Get_ManyTexts_GivesEachItsOwn()
    {
        var pool = new StringPool();
        for (var i = 0; i < 20_000; i++)
        {
            var text = FormattableString.Invariant($"P{i % 9000}");
            Assert.Equal(text, pool.Get(text));
        }
    }

    [Fact]
    public void Get_LongText_IsGivenBack() =>
        Assert.Equal(new string('x', 100), new StringPool().Get(new string('x', 100)));
}
