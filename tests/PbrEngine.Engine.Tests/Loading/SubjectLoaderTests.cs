using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Subjects;
using PbrEngine.Engine.Loading;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class SubjectLoaderTests
{
    [Fact]
    public void Form_Subjects_AreByReferenceWithTheProgrammeBeforeIt()
    {
        var subjects = SubjectLoader.Form("gardens", new AllotmentSubjects(), Rows("9", "10"));

        Assert.Equal(["gardens:10", "gardens:9"], subjects.Select(s => s.Family.FamilyRef));
        Assert.All(subjects, s => Assert.Equal("gardens", s.Family.Programme));
        Assert.All(subjects, s => Assert.Equal("P-H1", Assert.Single(s.Members).Person.PersonId));
        Assert.All(subjects, s => Assert.Equal(s.Family.FamilyRef, s.Subject!.Ref));
        Assert.Empty(subjects[0].Needs);
    }

    [Fact]
    public void Form_OneReferenceTwice_IsABrokenInvariant() => Assert.Throws<InvalidOperationException>(
        () => SubjectLoader.Form("gardens", new AllotmentSubjects { SameRef = "one" }, Rows("9", "10")));

    [Fact]
    public void Load_FileThatNoFeedHas_IsABrokenInvariant()
    {
        var loader = new SubjectLoader(
            new StoreBench().Rows("2026-10-31"), FeedCatalogue.BuiltIn, (_, reference) => reference);

        Assert.Throws<InvalidOperationException>(() => loader.Load("gardens", new AllotmentSubjects()));
    }

    private static SubjectRows Rows(params string[] plots) => new(
        (_, file) => file == "lettings.csv" ? plots.Select(Letting) : [], (_, reference) => "P-" + reference);

    private static ExtractRow Letting(string plot) =>
        new(AllotmentFeed.File("lettings.csv"), ["H1", plot, null, "2024-09-01", null], plot, new(255, 1, 2));
}
