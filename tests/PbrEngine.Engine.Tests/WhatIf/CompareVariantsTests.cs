using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Tests.Cohorts;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class CompareVariantsTests
{
    private const string Strict = "strict: absence.threshold_percent=5; presence.absence_threshold_percent=5";

    private static readonly PublishedCohort Cohort = CohortBench.Of(
        CohortBench.Absent("F1", 5), CohortBench.Absent("F2", 10), CohortBench.Absent("F3", 15));

    [Fact]
    public void Compare_SeveralVariants_TellsEachAgainstTheUnchanged()
    {
        var report = Compare(Cohort, [Strict, "mild: absence.threshold_percent=15"]);

        Assert.True(report.IsAsPublished);
        // Three attachments, and progress of F1.
        Assert.Equal(new(0, 4, 3 * 1000_00 + 800_00), report.Unchanged);
        Assert.Equal(["strict", "mild"], report.Variants.Select(v => v.Variant.Name));
        Assert.Equal([(0, 1), (1, 0)], report.Variants.Select(v => (v.Gained, v.Lost)));
        Assert.Equal(report.Unchanged.Pence - 800_00, report.Variants[0].Totals.Pence);
        Assert.Equal(report.Unchanged.Pence + 800_00, report.Variants[1].Totals.Pence);
        var lost = Assert.Single(report.Variants[0].Differences);
        Assert.Equal(("expanded", "F1", "sustained_progress", ResultChange.Lost, "T-1", "T-3"),
            (lost.Programme, lost.FamilyRef, lost.Result, lost.Change, lost.Before.RuleId, lost.After.RuleId));
        Assert.Equal("F2", Assert.Single(report.Variants[1].Differences).FamilyRef);
    }

    [Fact]
    public void Compare_AnotherAmount_ChangesPenceOnly()
    {
        var variant = Compare(Cohort, ["cheap: result.pence=900"]).Variants.Single();

        Assert.Equal((0, 0), (variant.Gained, variant.Lost));
        Assert.Equal(
            (ResultChange.Changed, 800_00L, 9_00L),
            variant.Differences.Select(d => (d.Change, d.Before.AmountPence, d.After.AmountPence)).Single());
    }

    [Fact]
    public void Compare_APresenceParameter_ChangesEligibility()
    {
        var cohort = CohortBench.Of(CohortBench.Absent("F1", 15));

        var variant = Compare(cohort, ["one: eligibility.problems_min=1"]).Variants.Single();

        Assert.Equal(1, variant.Totals.FamiliesEligible);
    }

    [Fact]
    public void Compare_EditedResults_IsNotComparedAndSaysWhere()
    {
        var first = Cohort.Published[0];
        var edited = Cohort with
        {
            Published =
            [
                first with
                {
                    Outcomes = [.. first.Outcomes.Select(o => o with { AmountPence = o.AmountPence * 2 })],
                },
                Cohort.Published[1] with { Eligible = Answer.Yes },
                Cohort.Published[2],
            ],
            Missing = ["F9"],
        };

        var report = Compare(edited, [Strict]);

        Assert.False(report.IsAsPublished);
        Assert.Empty(report.Variants);
        Assert.All(report.NotAsPublished, d => Assert.Equal("F1", d.FamilyRef));
        Assert.Equal(["F9", "F2"], report.FamiliesNotAsPublished);
    }

    [Fact]
    public void Compare_OtherRules_ComparesThemWithThemselves()
    {
        var other = Cohort with { StoredHash = new string('b', 64), Published = [.. Cohort.Published.Select(Without)] };

        var report = Compare(other, [Strict]);

        Assert.True(report.IsAsPublished);
        Assert.False(report.Programmes.Single().HasTheRunsRules);
        Assert.Equal(4, report.Unchanged.PayableResults);
        Assert.Equal(1, report.Variants.Single().Lost);
    }

    private static FamilyAnswer Without(FamilyAnswer answer) => answer with { Outcomes = [] };

    private static WhatIfReport Compare(PublishedCohort cohort, string[] variants)
    {
        var reader = new ChangeReader([cohort.RuleSet], "expanded");
        var (read, refusal) = VariantReader.Read(reader, [], variants);
        Assert.Null(refusal);
        return CompareVariants.Compare([cohort], cohort.AsAt, read, default);
    }
}
