using PbrEngine.Engine.WhatIf;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class ParameterChangeTests
{
    [Theory]
    [InlineData("expanded.absence.threshold_percent=12")]
    [InlineData("expanded.work.out_of_work_benefits=JSA,ESA")]
    public void Text_IsWhatCanBeGivenAgain(string text)
    {
        var reader = new ChangeReader(
            [Cohorts.CohortBench.RuleSet("expanded", A.Parameters().Build())], null);

        Assert.True(reader.TryRead(text, out var change, out _));
        Assert.Equal(text, change.Text);
    }
}
