using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class NearestNamesTests
{
    [Fact]
    public void Of_ASlipOfThePen_PutsTheNameFirst() => Assert.Equal(
        "absence.terms",
        NearestNames.Of("absence.trems", ["help.terms", "absence.terms", "absence.counted", "work.uc_groups"])[0]);

    [Fact]
    public void Of_SameDistance_GoesByAlphabetAndShowsThree() =>
        Assert.Equal(["aa", "ab", "ac"], NearestNames.Of("ad", ["ac", "ab", "aa", "ab", "ae"]));
}
