using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Tests.Cohorts;
using PbrEngine.Engine.WhatIf;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class ChangeReaderTests
{
    [Theory]
    [InlineData("expanded.absence.threshold_percent=12", null)]
    [InlineData(" expanded.absence.threshold_percent = 12 ", null)]
    [InlineData("absence.threshold_percent=12", "expanded")]
    [InlineData("expanded.absence.threshold_percent=12", "phase1")]
    public void TryRead_ANumber_IsReadWithItsProgramme(string text, string? programme)
    {
        Assert.True(Reader(programme).TryRead(text, out var change, out _));

        Assert.Equal(("expanded", "absence.threshold_percent", 12L),
            (change.Programme, change.Parameter.Id, change.Value.Number!.Value));
    }

    [Fact]
    public void TryRead_Codes_AreReadOnceEach()
    {
        Assert.True(Reader("expanded").TryRead("work.out_of_work_benefits=JSA, ESA,JSA", out var change, out _));
        Assert.Equal(["JSA", "ESA"], change.Value.Codes);
    }

    [Fact]
    public void TryRead_TheMeasuresOfAProblem_MayBeOthers()
    {
        Assert.True(Reader("expanded").TryRead("problem.work.measures=work", out var change, out _));
        Assert.Equal(["work"], change.Value.Codes);
    }

    [Theory]
    [InlineData("problem.help.presence=work", true)]
    [InlineData("problem.help.presence=CIN", false)]
    [InlineData("headline.1=no_crime", true)]
    [InlineData("headline.1=absence", true)]
    [InlineData("headline.1=exclusions", false)]
    [InlineData("eligibility.counted_by=headlines", true)]
    [InlineData("eligibility.counted_by=heads", false)]
    public void TryRead_WhatTheEngineIsToCompute_IsNamedByTheProgramme(string text, bool isKnown)
    {
        var parameters = A.Parameters()
            .Codes("headline.1", "absence need_closed").Codes("headline.7", "no_crime need_closed")
            .Codes("eligibility.counted_by", "codes")
            .Build();
        var reader = new ChangeReader([CohortBench.RuleSet("expanded", parameters)], "expanded");

        Assert.Equal(isKnown, reader.TryRead(text, out _, out var refusal));
        Assert.Equal(isKnown ? null : "WIF-005", refusal?.Code);
    }

    [Theory]
    [InlineData("absence.threshold_percent", "WIF-001", "equals sign")]
    [InlineData("=12", "WIF-001", "equals sign")]
    [InlineData("absence.threshold_percent=", "WIF-001", "equals sign")]
    [InlineData("absence.threshold_percnt=12", "WIF-003", "absence.threshold_percent")]
    [InlineData("expanded.absence.threshold=12", "WIF-003", "absence.threshold_percent")]
    [InlineData("absence.threshold_percent=12%", "WIF-004", "from 0 to 1000")]
    [InlineData("absence.threshold_percent=-1", "WIF-004", "count")]
    [InlineData("absence.threshold_percent=1001", "WIF-004", "count")]
    [InlineData("absence.counted=,", "WIF-004", "codes")]
    [InlineData("work.out_of_work_benefits=JSB", "WIF-005", "JSA")]
    [InlineData("problem.work.measures=CONVICTED", "WIF-005", "'CONVICTED' is none")]
    [InlineData("results=attachment", "WIF-006", "made of")]
    [InlineData("measures=absence", "WIF-006", "made of")]
    [InlineData("problems=crime", "WIF-006", "made of")]
    public void TryRead_WhatCannotBeRead_IsRefusedWithWhatToDo(string text, string code, string says)
    {
        Assert.False(Reader("expanded").TryRead(text, out var change, out var refusal));

        Assert.Null(change);
        Assert.Equal(code, refusal.Code);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_WithoutProgramme_AsksForIt()
    {
        Assert.False(Reader(null).TryRead("absence.threshold_percent=12", out _, out var refusal));
        Assert.Equal("WIF-002", refusal.Code);
        Assert.Contains("expanded, phase1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_AnIdThatBeginsWithItsProgramme_IsFound()
    {
        var parameters = A.Parameters().Number("expanded.extra", 1).Build();
        var reader = new ChangeReader([CohortBench.RuleSet("expanded", parameters)], null);

        Assert.True(reader.TryRead("expanded.extra=2", out var change, out _));
        Assert.Equal("expanded.extra", change.Parameter.Id);
    }

    private static ChangeReader Reader(string? programme)
    {
        ParameterSet parameters = A.Parameters().Build();
        return new(
            [CohortBench.RuleSet("expanded", parameters), CohortBench.RuleSet("phase1", parameters)], programme);
    }
}
