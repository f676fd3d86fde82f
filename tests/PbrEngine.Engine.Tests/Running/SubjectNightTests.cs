using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running;

/// <summary>A night with a programme that brings its feed and pays for something other than families.</summary>
public sealed class SubjectNightTests : IDisposable
{
    private const string Holders = "holder_ref,forenames,surname,date_of_birth";
    private const string Lettings = "holder_ref,plot,size,let_on,left_on";
    private const string Harvests = "holder_ref,plot,harvested_on,baskets";

    private readonly NightBench _bench = new();

    public SubjectNightTests()
    {
        _bench.Imports.Feeds = AllotmentFeed.Catalogue;
        _bench.Imports.Agreements.Register(
            [
                new("ISA-allotments", AllotmentFeed.Feed, "the holders' consent", ["identify", "support", "monitor"],
                    new(2020, 1, 1), new(2030, 12, 31)),
            ],
            DateTimeOffset.UnixEpoch);
        _bench.RuleSets = [_bench.RuleSet("expanded"), Gardens(new AllotmentSubjects())];
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_RowsOfItsFeed_BecomeSubjectsBesideFamilies()
    {
        _bench.Deliver("2026-10-31", "F1");
        Deliver("2026-10-31", ["H1,7,2026-10-01,3", "H1,7,2026-10-02,4"]);

        var attempt = Night("2026-10-31");

        Assert.Equal(["F1", "gardens:7"], _bench.Outcomes.Families(attempt.Id).Select(f => f.FamilyRef));
        var plot = _bench.Outcomes.Family(attempt.Id, "gardens:7")!;
        Assert.Equal(("gardens", "Y", new DateOnly(2024, 9, 1)), (plot.Programme, plot.Eligible, plot.AttachedOn));
        Assert.Equal(["let"], plot.Needs);
        var person = _bench.Persons.Persons(attempt.Id)[(AllotmentFeed.Feed, "H1")];
        Assert.Equal([person], plot.Members);
        Assert.Equal("harvest:7", plot.Explanation.Entitlement("harvest"));
        Assert.Equal("result", plot.Explanation.Entitlement("other"));
        var measure = _bench.Outcomes.Measures(attempt.Id, "gardens:7").Single().Measure;
        Assert.Equal((MeasureState.Met, 7L), (measure.State, measure.Numerator));
        Assert.Equal(2, _bench.Outcomes.Results(attempt.Id, "gardens:7").Count);
    }

    /// <summary>What a later delivery with overlapping coverage lacks is withdrawn (R03), as for any feed.</summary>
    [Fact]
    public void Run_RowThatALaterDeliveryLacks_IsWithdrawn()
    {
        Deliver("2026-09-30", ["H1,7,2026-09-01,3", "H1,7,2026-09-02,4"]);
        Deliver("2026-10-31", ["H1,7,2026-09-02,5"]);

        var attempt = Night("2026-10-31");

        Assert.Equal(5, _bench.Outcomes.Measures(attempt.Id, "gardens:7").Single().Measure.Numerator);
    }

    [Fact]
    public void Run_FeedThatIsOld_IsStaleByTheProgrammesOwnLimit()
    {
        Deliver("2026-09-01", []);

        Assert.Equal(
            "", _bench.Outcomes.Measures(Night("2026-09-11").Id, "gardens:7").Single().Measure.Reason);
        Assert.Equal(
            "STALE:allotments", _bench.Outcomes.Measures(Night("2026-09-12").Id, "gardens:7").Single().Measure.Reason);
    }

    [Fact]
    public void Import_BadRowsOfItsFeed_AreRejectedWithTheirCodes()
    {
        new DeliveryBuilder(AllotmentFeed.Contract)
            .File("holders.csv", Holders, "H1,Ann,Ash,1960-02-29", "H1,Ann,Ash,1960-02-29", "H2,Ben,Bay,1970-13-01")
            .File(
                "lettings.csv", Lettings, "H1,7,S,1950-01-01,", "H9,8,S,2024-09-01,", "H1,9,XL,2024-09-01,",
                "H1,10,S,2024-09-02,2024-09-01", "H1,,S,2024-09-01,", "H1,11,S,2027-01-01,")
            .File("harvests.csv", Harvests, "H1,7,2026-10-01,3", "H1,7,2026-10-01,-1")
            .Write(_bench.Imports.Landing);

        _bench.Imports.Import();

        Assert.Equal(
            ["IMP-001", "IMP-002", "IMP-003", "IMP-004", "IMP-005", "IMP-012", "IMP-013", "IMP-020", "IMP-021"],
            _bench.Imports.Issues.All.Select(i => i.Code).Where(c => c != "IMP-060").Distinct().Order());
        Assert.All(
            _bench.Imports.Store.List().Single().Files, f => Assert.Equal(f.Rows, f.Loaded + f.Rejected));
    }

    [Fact]
    public void Import_ShrunkByMoreThanTheFeedAllows_IsHeld()
    {
        var rows = Enumerable.Range(1, 8).Select(day => $"H1,7,2026-09-0{day},1").ToArray();
        Deliver("2026-09-30", rows);
        Deliver("2026-10-01", rows[..4]);
        Deliver("2026-10-02", rows[..1]);
        _bench.Imports.Import();

        Assert.Equal(
            [DeliveryState.Loaded, DeliveryState.Loaded, DeliveryState.Held],
            _bench.Imports.Store.List().Select(d => d.State));
    }

    [Fact]
    public void Run_TwoSubjectsOfOneReference_IsABrokenInvariant()
    {
        _bench.RuleSets = [Gardens(new AllotmentSubjects { SameRef = "one" })];
        Deliver("2026-10-31", [], "H1,8,S,2024-09-01,");

        Assert.Contains(
            "gardens:one", Assert.Throws<InvalidOperationException>(() => Night("2026-10-31")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MeasureOfAnotherSubject_IsABrokenInvariant()
    {
        _bench.RuleSets = [Gardens(new AllotmentSubjects { StrayRef = "gardens:8" })];
        Deliver("2026-10-31", []);

        Assert.Contains(
            "names another subject",
            Assert.Throws<AggregateException>(() => Night("2026-10-31")).Message,
            StringComparison.Ordinal);
    }

    private void Deliver(string day, string[] harvests, params string[] lettings) =>
        new DeliveryBuilder(AllotmentFeed.Contract)
            .ExtractedOn(day)
            .Covering("2024-01-01", day)
            .File("holders.csv", Holders, "H1,Ann,Ash,1960-02-29")
            .File("lettings.csv", Lettings, ["H1,7,S,2024-09-01,", .. lettings])
            .File("harvests.csv", Harvests, harvests)
            .Write(_bench.Imports.Landing);

    private RunAttempt Night(string asAt) => new RunNight(_bench.Services).Run(
        new() { AsAt = DateOnly.Parse(asAt, null), Landing = _bench.Imports.Landing }, null, default).Attempt!;

    private static RuleSet Gardens(AllotmentSubjects subjects) => SampleRuleSet.Of(
        "gardens",
        [
            Parameter("results", new(new(2015, 4, 1), null, ["harvest", "other"])),
            Parameter("entitlement.harvest", new(new(2015, 4, 1), null, ["harvest"])),
            Parameter("evidence.stale_days.allotments", new(new(2015, 4, 1), 10, [])),
            Parameter("evidence.stale_days.others", new(new(2015, 4, 1), 31, [])),
        ],
        new FixedRules(Conclude)) with
    { Subjects = subjects };

    private static IEnumerable<object> Conclude(IReadOnlyList<object> facts)
    {
        var letting = facts.OfType<Letting>().Single();
        Assert.Empty(facts.OfType<FamilyStanding>());
        Assert.Single(facts.OfType<Measure>());
        yield return new Eligibility(letting.Ref, Answer.Yes);
        foreach (var question in facts.OfType<ResultInQuestion>())
            yield return new Outcome(letting.Ref, question.Name, ResultState.Payable, [], 100, "GDN-01");
    }

    private static Parameter Parameter(string id, DatedValue value) => new()
    {
        Id = id,
        Label = id,
        Unit = value.Number is null ? "codes" : "days",
        Reference = "test",
        Provenance = Provenance.Seen,
        Values = [value],
    };
}
