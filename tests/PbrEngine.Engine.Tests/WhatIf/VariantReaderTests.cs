using PbrEngine.Engine.Tests.Cohorts;
using PbrEngine.Engine.WhatIf;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class VariantReaderTests
{
    private const string Threshold = "absence.threshold_percent";

    [Fact]
    public void Read_LooseChangesAndNamedVariants_AreReadInOrder()
    {
        var (variants, refusal) = Read(
            [$"{Threshold}=8", "absence.terms=2"],
            ["strict: absence.threshold_percent=5; work.out_of_work_benefits=JSA,ESA", "mild:absence.terms=1;"]);

        Assert.Null(refusal);
        Assert.Equal(["what-if", "strict", "mild"], variants.Select(v => v.Name));
        Assert.Equal([2, 2, 1], variants.Select(v => v.Changes.Count));
        Assert.Equal("expanded.work.out_of_work_benefits=JSA,ESA", variants[1].Changes[1].Text);
    }

    [Theory]
    [InlineData("absence.terms=1", "WIF-008")]
    [InlineData(": absence.terms=1", "WIF-008")]
    [InlineData("empty:", "WIF-008")]
    [InlineData("what-if: absence.terms=1", "WIF-009")]
    [InlineData("twice: absence.terms=1; expanded.absence.terms=2", "WIF-007")]
    [InlineData("wrong: absence.trems=1", "WIF-003")]
    public void Read_WhatCannotBeRead_IsRefused(string variant, string code)
    {
        var (variants, refusal) = Read([$"{Threshold}=8"], [variant]);

        Assert.Empty(variants);
        Assert.Equal(code, refusal!.Code);
    }

    [Fact]
    public void Read_Nothing_IsRefused() => Assert.Equal("WIF-010", Read([], []).Refusal!.Code);

    private static (IReadOnlyList<Variant> Variants, WhatIfRefusal? Refusal) Read(
        IReadOnlyList<string> changes, IReadOnlyList<string> variants) => VariantReader.Read(
            new([CohortBench.RuleSet("expanded", A.Parameters().Build())], "expanded"),
            changes,
            variants);
}
