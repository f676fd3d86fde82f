using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RunOneStepTests : IDisposable
{
    private const string Day = "2026-10-31";

    private readonly NightBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Link_NothingImported_AsksForTheImport()
    {
        var refusal = Link().Refusal;

        Assert.Equal("RUN-003", refusal?.Code);
        Assert.Contains("needs the step import first", refusal?.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.Runs.Attempts);
    }

    [Fact]
    public void Link_Imported_BeginsAnAttemptAndPublishesNothing()
    {
        Import("2026-10-31", "F1");

        var report = Link();

        Assert.Equal(1, report.Attempt?.Id);
        Assert.Equal(["begin 1", "save persons 1", "link 1"], _bench.Journal());
        Assert.Null(_bench.Runs.Published());
    }

    [Fact]
    public void Link_OpenAttempt_IsContinued()
    {
        Import("2026-10-31", "F1");
        Link();

        Assert.Equal(1, Link().Attempt?.Id);
        Assert.Single(_bench.Runs.Attempts);
    }

    [Fact]
    public void Link_PublishedDay_NeedsAReason()
    {
        Import("2026-10-31", "F1");
        _bench.Run(Day);

        Assert.Equal("RUN-001", Link().Refusal?.Code);
        Assert.Equal(2, Link("late file").Attempt?.Id);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
    }

    [Fact]
    public void Evaluate_NotLinked_AsksForTheLink()
    {
        Import("2026-10-31", "F1");

        var refusal = Evaluate().Refusal;

        Assert.Equal("RUN-003", refusal?.Code);
        Assert.Contains("needs the step link first", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_NotEvaluated_AsksForTheEvaluation()
    {
        Import("2026-10-31", "F1");
        Link();

        var refusal = Publish().Refusal;

        Assert.Equal("RUN-003", refusal?.Code);
        Assert.Contains("needs the step evaluate first", refusal?.Message, StringComparison.Ordinal);
        Assert.Null(_bench.Runs.Published());
    }

    [Fact]
    public void Steps_OneByOne_MakeAPublishedNight()
    {
        Import("2026-10-31", "F1");
        Link();
        Evaluate();

        var report = Publish();

        Assert.Equal(1, report.Attempt?.Id);
        Assert.Equal("published", _bench.Runs.Published()?.State);
        Assert.Equal(["F1"], _bench.Outcomes.Families(1).Select(f => f.FamilyRef));
    }

    // No mixture is ever published: what was linked must be what is evaluated and shown.
    [Fact]
    public void Evaluate_DeliveryArrivedSinceTheLink_AsksForTheLink()
    {
        Import("2026-10-30", "F1");
        Link();
        Import("2026-10-31", "F1", "F2");

        Assert.Equal("RUN-003", Evaluate().Refusal?.Code);
    }

    [Fact]
    public void Publish_DeliveryArrivedSinceTheEvaluation_AsksForTheEvaluation()
    {
        Import("2026-10-30", "F1");
        Link();
        Evaluate();
        Import("2026-10-31", "F1", "F2");

        Assert.Equal("RUN-003", Publish().Refusal?.Code);
        Assert.Null(_bench.Runs.Published());
    }

    // Linking takes the verdicts away, so that what was evaluated before is evaluated no more.
    [Fact]
    public void Publish_LinkedAgainSinceTheEvaluation_AsksForTheEvaluation()
    {
        Import("2026-10-31", "F1");
        Link();
        Evaluate();
        Link();

        Assert.Equal("RUN-003", Publish().Refusal?.Code);
        Assert.Null(_bench.Runs.Published());
        Evaluate();
        Assert.Null(Publish().Refusal);
    }

    // An evaluation that is done again takes its verdicts away first: when it breaks, there is nothing to publish.
    [Fact]
    public void Publish_SecondEvaluationBroke_AsksForTheEvaluation()
    {
        Import("2026-10-31", "F1");
        Link();
        Evaluate();
        _bench.Fault = new InvalidOperationException("a rule broke");
        Assert.NotNull(Record.Exception(Evaluate));

        Assert.Equal("RUN-003", Publish().Refusal?.Code);
        Assert.Null(_bench.Runs.Published());
    }

    [Fact]
    public void Publish_PublishedDay_HasNothingToPublish()
    {
        Import("2026-10-31", "F1");
        _bench.Run(Day);
        _bench.Journal();

        Assert.Equal("RUN-003", Publish().Refusal?.Code);
        Assert.Empty(_bench.Journal());
    }

    [Fact]
    public void Evaluate_Throws_FailsTheAttemptAndCanBeDoneAgain()
    {
        Import("2026-10-31", "F1");
        Link();
        _bench.Fault = new InvalidOperationException("a rule broke");

        Assert.NotNull(Record.Exception(Evaluate));

        Assert.Equal("failed", _bench.Runs.Find(1).State);
        Assert.Equal("RUN-003", Publish().Refusal?.Code);
        _bench.Fault = null;
        Assert.Null(Evaluate().Refusal);
        Assert.Null(Publish().Refusal);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
    }

    [Fact]
    public void Evaluate_UnknownProgramme_IsRefused()
    {
        Import("2026-10-31", "F1");
        Link();

        var report = new RunOneStep(_bench.Services).Evaluate(
            _bench.Options(Day, programme: "phase9"), null, CancellationToken.None);

        Assert.Equal("RUN-004", report.Refusal?.Code);
    }

    private void Import(string extractOn, params string[] families)
    {
        _bench.Deliver(extractOn, families);
        _bench.Imports.Import();
    }

    private RunReport Link(string again = "") => new RunOneStep(_bench.Services).Link(_bench.Options(Day, again));

    private RunReport Evaluate() =>
        new RunOneStep(_bench.Services).Evaluate(_bench.Options(Day), null, CancellationToken.None);

    private RunReport Publish() => new RunOneStep(_bench.Services).Publish(_bench.Options(Day));
}
