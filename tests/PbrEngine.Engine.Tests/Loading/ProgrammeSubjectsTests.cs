using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Loading;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class ProgrammeSubjectsTests
{
    private static readonly FamilyFacts[] Families =
        [Of("F1", "expanded"), Of("F2", "phase1"), Of("F3", "expanded"), Of("F4", "gardens")];

    [Fact]
    public void Of_ProgrammeOfFamilies_AreItsFamilies() => Assert.Equal(
        ["F1", "F3"], Subjects().Of(SampleRuleSet.Named("expanded")).Select(f => f.Family.FamilyRef));

    /// <summary>A family that names such a programme is none of its subjects.</summary>
    [Fact]
    public void Of_ProgrammeWithSubjectsOfItsOwn_AreThose() => Assert.Empty(
        Subjects().Of(SampleRuleSet.Named("gardens") with { Subjects = new AllotmentSubjects() }));

    private static ProgrammeSubjects Subjects() => new(
        Families,
        new SubjectLoader(new StoreBench().Rows("2026-10-31"), AllotmentFeed.Catalogue, (_, reference) => reference));

    private static FamilyFacts Of(string family, string programme) => new()
    {
        Family = new()
        {
            Source = new(FactRef.IndexOf(Contracts.Get(Feed.EarlyHelp, "families.csv")), 1, 2),
            FamilyRef = family,
            Programme = programme,
            AttachedOn = A.Day("2026-01-01"),
        },
        Members = [],
        Needs = [],
    };
}
