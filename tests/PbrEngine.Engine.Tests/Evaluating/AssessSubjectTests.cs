using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Subjects;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Loading;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Evaluating;

public sealed class AssessSubjectTests
{
    [Theory]
    [InlineData("2024-09-01", "2024-09-01")]
    [InlineData("2024-08-31", null)]
    public void Assess_Subject_HasTheFormOfAFamily(string asAt, string? attachedOn)
    {
        var assessed = AssessSubject.Assess(new AllotmentSubjects(), Letting(), Context(asAt));

        Assert.Equal(
            ("gardens:7", A.DayOrNone(attachedOn)), (assessed.Standing.FamilyRef, assessed.Standing.AttachedOn));
        Assert.Equal((1, 1), (assessed.Tally.Certain, assessed.Tally.Unknown));
        Assert.Null(assessed.Tally.DependentChild);
        Assert.Equal(["let", "dug"], assessed.Problems.Select(p => p.Code));
        Assert.IsType<Letting>(Assert.Single(assessed.RuleFacts));
        Assert.Equal("baskets", Assert.Single(assessed.Measures).Name);
    }

    [Fact]
    public void Assess_Family_IsABrokenInvariant() => Assert.Throws<InvalidOperationException>(
        () => AssessSubject.Assess(new AllotmentSubjects(), Letting() with { Subject = null }, Context("2024-09-01")));

    private static FamilyFacts Letting() => SubjectLoader.Form("gardens", new AllotmentSubjects(), new SubjectRows(
        (_, file) => file == "lettings.csv" ? [Row()] : [], (_, reference) => reference)).Single();

    private static ExtractRow Row() =>
        new(AllotmentFeed.File("lettings.csv"), ["H1", "7", null, "2024-09-01", null], "7", new(255, 1, 2));

    private static EvaluationContext Context(string asAt) => new(
        A.Day(asAt),
        AllotmentFeed.Catalogue.Feeds.Select(f => Reach(f.Feed, asAt)),
        A.Parameters().Build().On(A.Day(asAt)));

    private static FeedCoverage Reach(Feed feed, string asAt) => new()
    {
        Feed = feed,
        EvidenceOn = A.Day(asAt),
        Days = DaySet.Union([new(A.Day("2020-01-01"), A.Day(asAt))]),
        StaleDays = 31,
    };
}
