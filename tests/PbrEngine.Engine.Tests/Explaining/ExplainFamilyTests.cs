using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Explaining;

public sealed class ExplainFamilyTests : IDisposable
{
    private readonly ImportBench _bench = new();
    private readonly InMemoryRunStore _runs = new();
    private readonly InMemoryTraceStore _traces = new();
    private readonly InMemoryOutcomeStore _outcomes;
    private readonly long _content;

    public ExplainFamilyTests()
    {
        _outcomes = new(_runs);
        var police = new DeliveryBuilder(Feed.Police).File(
            "people.csv",
            "person_ref,forenames,surname,date_of_birth",
            [.. Enumerable.Range(1, 5).Select(i => FormattableString.Invariant($"C{i},Ada,Quennell,201{i}-02-03"))]);
        _bench.Import(police);
        _content = _bench.Store.List()[0].Files.Single(f => f.Name == "people.csv").ContentId;
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Explain_NothingPublished_IsNone()
    {
        var open = Begin("2026-10-31");
        _outcomes.Save(open.Id, SampleRuleSet.Named("expanded"), [Family("F1")]);

        Assert.Null(Explain("F1"));
    }

    [Fact]
    public void Explain_UnknownFamily_IsNone()
    {
        Publish("2026-10-31", Family("F1"));

        Assert.Null(Explain("F2"));
    }

    [Fact]
    public void Explain_Family_ShowsItsOwnMeasuresAndResults()
    {
        Publish("2026-10-31", Family("F1"), Family("F2"));

        var report = Explain("F1");

        Assert.NotNull(report);
        Assert.Equal((new DateOnly(2026, 10, 31), "F1"), (report.AsAt, report.Family.FamilyRef));
        Assert.Equal(["help", "asb"], report.Measures.Select(m => m.Measure.Name));
        Assert.All(report.Measures, m => Assert.Equal("F1", m.Measure.FamilyRef));
        Assert.Equal(["F1"], report.Results.Select(r => r.Outcome.FamilyRef));
    }

    [Fact]
    public void Explain_Facts_AreAllThatIsCitedOnceAndLocated()
    {
        Publish("2026-10-31", Family("F1"));

        var facts = Explain("F1")!.Facts;

        Assert.Equal([2, 3, 4, 5, 6], facts.Values.Select(f => f.Line).Order());
        Assert.All(facts, f => Assert.Equal(
            (f.Key.Line, "police/2026-10-31/people.csv", "ISA-police"),
            (f.Value.Line, f.Value.File, f.Value.Agreement)));
        Assert.Equal("C2,Ada,Quennell,2012-02-03", facts[Fact(3)].Raw);
    }

    [Fact]
    public void Explain_LaterNightPublished_IsWhatIsExplained()
    {
        Publish("2026-10-31", Family("F1"));
        Publish("2026-11-30");

        Assert.Null(Explain("F1"));
    }

    // A claim line rests on the attempt that it was prepared from.
    [Fact]
    public void Explain_ByAttempt_IsThatAttemptWhateverWasPublishedSince()
    {
        Publish("2026-10-31", Family("F1"));
        Publish("2026-11-30");

        var report = Explainer().Explain("F1", 1);

        Assert.NotNull(report);
        Assert.Equal((1, 2), (report.Attempt.Id, report.Published!.Id));
        Assert.Equal(new DateOnly(2026, 10, 31), report.AsAt);
        Assert.Null(Explainer().Explain("F1", 2));
        Assert.Null(Explainer().Explain("F1", 9));
    }

    // A run from before there were traces, and a program without its rule set.
    [Fact]
    public void Explain_WithoutTraceAndRuleSet_IsStillAReport()
    {
        Publish("2026-10-31", Family("F1"));

        var report = Explain("F1")!;

        Assert.Null(report.Rules);
        Assert.False(report.ThresholdsKnown);
        Assert.All(report.Measures, m => Assert.NotEmpty(m.Sentences));
    }

    [Fact]
    public void Explain_StoredTrace_GivesMeasuresTheirDetails()
    {
        var measured = Family("F1").WithMeasures(
            Measure("F1", "help", Fact(4)) with { State = MeasureState.NotMet, Reason = "HAPPENED" });
        var trace = new FamilyTrace
        {
            Members = [],
            Facts = [],
            Rules = [],
            Details = new Dictionary<int, IReadOnlyList<MeasureDetail>> { [0] = [new("status", "CIN", "P1")] },
        };
        var attempt = Begin("2026-10-31");
        var verdicts = new[] { measured with { StoredTrace = TraceBody.Write(trace) } };
        _outcomes.Save(attempt.Id, SampleRuleSet.Named("expanded"), verdicts);
        _traces.Save(attempt.Id, SampleRuleSet.Hash, [], verdicts);
        _runs.Publish(attempt.Id, StandingClock.Now, StandingClock.Now);

        Assert.Equal([new("status", "CIN", "P1")], Explain("F1")!.Measures.Single().Measure.Details);
    }

    private FamilyReport? Explain(string family) => Explainer().Explain(family);

    private ExplainFamily Explainer() =>
        new ExplainFamily(_runs, _outcomes, _traces, _bench.Store, FeedCatalogue.BuiltIn, []);

    private RunAttempt Begin(string asAt) => _runs.Begin(
        DateOnly.ParseExact(asAt, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        "",
        StandingClock.Now);

    private void Publish(string asAt, params FamilyVerdict[] verdicts)
    {
        var attempt = Begin(asAt);
        _outcomes.Save(attempt.Id, SampleRuleSet.Named("expanded"), verdicts);
        _runs.Publish(attempt.Id, StandingClock.Now, StandingClock.Now);
    }

    // Lines 2 to 6, some of them cited twice, by problems then, problems now and measures.
    private FamilyVerdict Family(string family)
    {
        var verdict = SampleVerdict.Of(family, [], SampleVerdict.Payable(family, "sustained_progress"));
        return (verdict with
        {
            Assessment = verdict.Assessment with
            {
                Problems = [SampleVerdict.Problem("crime", Presence.Present, Fact(6), Fact(2))],
                ProblemsNow = [SampleVerdict.Problem("crime", Presence.Present, Fact(3), Fact(2))],
            },
        }).WithMeasures(Measure(family, "help", Fact(4)), Measure(family, "asb", Fact(5), Fact(4)));
    }

    private static Measure Measure(string family, string name, params FactRef[] evidence) => new()
    {
        Name = name,
        FamilyRef = family,
        State = MeasureState.Met,
        Reason = "",
        Evidence = evidence,
    };

    private FactRef Fact(int line)
    {
        var index = Contracts.All.ToList().IndexOf(Contracts.Get(Feed.Police, "people.csv"));
        return new((byte)index, (int)_content, line);
    }
}
