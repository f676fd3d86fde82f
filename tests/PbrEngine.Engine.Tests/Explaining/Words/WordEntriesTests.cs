using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.Explaining.Words;

public sealed class WordEntriesTests
{
    [Fact]
    public void With_Others_AddsThemAndLetsThemGoFirst()
    {
        var faults = new List<RuleSetFault>();
        var common = SampleWords.Read("codes: { plot: a plot, shed: a shed }\nfacts: { dug: a hole }", faults)!;
        var own = SampleWords.Read("codes: { shed: a hut }\nvalues: { Met: done }", faults)!;

        var both = common.With(own);

        Assert.Empty(faults);
        Assert.Equal(["a plot", "a hut"], new[] { "plot", "shed" }.Select(code => both.Codes[code]));
        Assert.Equal(("a hole", "done"), (both.Facts["dug"], both.Values["Met"]));
        Assert.Equal("a shed", common.Codes["shed"]);
    }
}
