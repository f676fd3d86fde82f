using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RunNightTests : IDisposable
{
    private readonly NightBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_Night_GoesStepByStepAndPublishesLast()
    {
        _bench.Deliver("2026-10-31", "F1");

        var report = _bench.Run("2026-10-31");

        Assert.Equal(
            [
                "begin 1", "import 1", "save persons 1", "link 1", "clear 1", "save verdicts 1", "evaluate 1",
                "publish 1",
            ],
            _bench.Journal());
        Assert.Null(report.Refusal);
        Assert.Equal(1, report.Attempt?.Id);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
        Assert.Equal(["F1"], _bench.Outcomes.Families(1).Select(f => f.FamilyRef));
    }

    [Fact]
    public void Run_Steps_AreRecordedWithCountsAndInput()
    {
        _bench.Deliver("2026-10-31", "F1", "F2:phase1");

        _bench.Run("2026-10-31");

        var steps = _bench.Runs.Steps(1).ToDictionary(s => s.Step, StringComparer.Ordinal);
        Assert.All(steps.Values, s => Assert.Equal("done", s.State));
        Assert.Equal(1, steps["import"].Counts["loaded"]);
        Assert.Equal(2, steps["link"].Counts["records"]);
        Assert.Equal(2, steps["link"].Counts["persons"]);
        Assert.Equal(2, steps["evaluate"].Counts["families"]);
        Assert.Equal(1, steps["evaluate"].Counts["not_evaluated"]);
        Assert.Matches("^[0-9a-f]{64}$", _bench.Runs.InputHash(1, "evaluate"));
    }

    [Fact]
    public void Run_EmptyLandingFolder_IsRefusedWithoutAnAttempt()
    {
        var report = _bench.Run("2026-10-31");

        Assert.Equal("RUN-002", report.Refusal?.Code);
        Assert.Null(report.Attempt);
        Assert.Empty(_bench.Journal());
    }

    [Fact]
    public void Run_OnlyLaterExtracts_IsRefusedWithoutAnAttempt()
    {
        _bench.Deliver("2026-10-31", "F1");

        Assert.Equal("RUN-002", _bench.Run("2026-10-30").Refusal?.Code);

        Assert.Empty(_bench.Journal());
    }

    [Fact]
    public void Run_PublishedDay_IsRefusedBeforeAnythingIsRead()
    {
        _bench.Deliver("2026-09-30", "F1");
        _bench.Run("2026-10-31");
        _bench.Journal();
        _bench.Deliver("2026-10-31", "F1", "F2");

        var report = _bench.Run("2026-10-31");

        Assert.Equal("RUN-001", report.Refusal?.Code);
        Assert.Empty(_bench.Journal());
        Assert.Single(_bench.Imports.Store.List());
    }

    [Fact]
    public void Run_PublishedDayAgain_IsANewAttemptThatSupersedes()
    {
        _bench.Deliver("2026-09-30", "F1");
        _bench.Run("2026-10-31");
        _bench.Deliver("2026-10-31", "F1", "F2");

        var report = _bench.Run("2026-10-31", again: "late file");

        Assert.Equal((2, 2, "late file"), (report.Attempt?.Id, report.Attempt?.Number, report.Attempt?.Reason));
        Assert.Equal(["superseded", "published"], _bench.Runs.Attempts.Select(a => a.State));
        Assert.Equal(2, _bench.Runs.Published()?.Id);
        Assert.Equal(2, _bench.Outcomes.Families(2).Count);
        Assert.Single(_bench.Outcomes.Families(1));
    }

    // A failed night leaves yesterday intact (05, write, check, publish).
    [Fact]
    public void Run_EvaluationThrows_PublishesNothingAndGoesOnUp()
    {
        _bench.Deliver("2026-09-30", "F1");
        _bench.Run("2026-09-30");
        _bench.Journal();
        _bench.Fault = new InvalidOperationException("a rule broke");

        var thrown = Record.Exception(() => _bench.Run("2026-10-31"));

        Assert.NotNull(thrown);
        Assert.Equal(
            ["begin 2", "import 2", "save persons 2", "link 2", "clear 2", "fail 2"], _bench.Journal());
        Assert.Equal("failed", _bench.Runs.Find(2).State);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
        Assert.Null(_bench.Runs.PublishedFor(new(2026, 10, 31)));
        Assert.Empty(_bench.Outcomes.Families(2));
    }

    [Fact]
    public void Run_LinkingThrows_PublishesNothing()
    {
        _bench.Deliver("2026-10-31", "F1");
        _bench.Linker = new BrokenLinker();

        Assert.Throws<InvalidOperationException>(() => _bench.Run("2026-10-31"));

        Assert.Equal(["begin 1", "import 1", "fail 1"], _bench.Journal());
        Assert.Null(_bench.Runs.Published());
    }

    [Fact]
    public void Run_CancelledWhileImporting_BeginsNoAttempt()
    {
        _bench.Deliver("2026-10-31", "F1");
        using var source = new CancellationTokenSource();
        var stop = new Stop(source);

        Assert.ThrowsAny<OperationCanceledException>(
            () => new RunNight(_bench.Services).Run(_bench.Options("2026-10-31"), stop, source.Token));

        Assert.Empty(_bench.Journal());
    }

    [Fact]
    public void Run_AfterAFailedEvaluation_ContinuesTheAttemptAndDoesNotLinkAgain()
    {
        _bench.Deliver("2026-10-31", "F1");
        _bench.Fault = new InvalidOperationException("a rule broke");
        Assert.NotNull(Record.Exception(() => _bench.Run("2026-10-31")));
        _bench.Journal();
        _bench.Fault = null;

        var report = _bench.Run("2026-10-31");

        Assert.Equal(1, report.Attempt?.Id);
        Assert.Equal(
            ["import 1", "clear 1", "save verdicts 1", "evaluate 1", "publish 1"], _bench.Journal());
        Assert.Equal("published", _bench.Runs.Find(1).State);
    }

    [Fact]
    public void Run_StepThatThrew_IsRecordedAsFailedWithoutWhatTheFaultQuotes()
    {
        _bench.Deliver("2026-10-31", "F1");
        _bench.Fault = new InvalidOperationException("a rule broke");

        Assert.NotNull(Record.Exception(() => _bench.Run("2026-10-31")));

        Assert.Equal(
            [("import", "done"), ("link", "done"), ("evaluate", "failed")],
            _bench.Runs.Steps(1).Select(s => (s.Step, s.State)));
        var message = _bench.Runs.Steps(1).Single(s => s.Step == "evaluate").Message;
        Assert.NotEmpty(message);
        Assert.DoesNotContain("a rule broke", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Published_RecordsTheStepWithTheInputThatWasEvaluated()
    {
        _bench.Deliver("2026-10-31", "F1");

        _bench.Run("2026-10-31");

        var step = _bench.Runs.Steps(1).Single(s => s.Step == RunSteps.Publish);
        Assert.Equal("done", step.State);
        Assert.NotNull(step.Milliseconds);
        Assert.Equal(
            _bench.Runs.InputHash(1, RunSteps.Evaluate), _bench.Runs.InputHash(1, RunSteps.Publish));
    }

    // A judgement that was made since decides who is who: the linking that was done knew nothing of it.
    [Fact]
    public void Run_JudgementSinceTheFailure_LinksAgain()
    {
        _bench.Deliver("2026-10-31", "F1", "F2");
        _bench.Fault = new InvalidOperationException("a rule broke");
        Assert.NotNull(Record.Exception(() => _bench.Run("2026-10-31")));
        _bench.Journal();
        _bench.Fault = null;
        _bench.Persons.Decided.Add(new()
        {
            Left = new("early_help", "MF1"),
            Right = new("early_help", "MF2"),
            Verdict = JudgementVerdict.Same,
            By = "a.reviewer",
            At = StandingClock.Now,
            Reason = "seen",
        });

        _bench.Run("2026-10-31");

        Assert.Contains("save persons 1", _bench.Journal());
        Assert.Single(_bench.Persons.Results[1].Persons);
    }

    // Who was killed left no note: the attempt still says that it is running.
    [Fact]
    public void Run_AfterAKill_ContinuesTheAttempt()
    {
        _bench.Deliver("2026-10-31", "F1");
        _bench.Runs.Begin(new(2026, 10, 31), "", StandingClock.Now);

        Assert.Equal(1, _bench.Run("2026-10-31").Attempt?.Id);

        Assert.Equal("published", Assert.Single(_bench.Runs.Attempts).State);
    }

    [Fact]
    public void Run_DeliveryArrivedSinceTheFailure_LinksAgain()
    {
        _bench.Deliver("2026-10-30", "F1");
        _bench.Fault = new InvalidOperationException("a rule broke");
        Assert.NotNull(Record.Exception(() => _bench.Run("2026-10-31")));
        _bench.Journal();
        _bench.Fault = null;
        _bench.Deliver("2026-10-31", "F1", "F2");

        _bench.Run("2026-10-31");

        Assert.Contains("save persons 1", _bench.Journal());
        Assert.Equal(["F1", "F2"], _bench.Outcomes.Families(1).Select(f => f.FamilyRef));
    }

    // Another process may import while this one links: what the linking was computed from is what lay there before.
    [Fact]
    public void Run_DeliveryArrivedWhileLinking_LinksAgainNextTime()
    {
        _bench.Deliver("2026-10-30", "F1");
        _bench.Linker = new SlowLinker(() =>
        {
            _bench.Deliver("2026-10-31", "F1", "F2");
            _bench.Imports.Import();
        });
        Assert.NotNull(Record.Exception(() => _bench.Run("2026-10-31")));
        Assert.Null(_bench.Runs.Published());
        _bench.Linker = new ModelLinker(LinkModel.Exact);

        Assert.Equal(1, _bench.Run("2026-10-31").Attempt?.Id);

        Assert.Equal(["F1", "F2"], _bench.Outcomes.Families(1).Select(f => f.FamilyRef));
    }

    [Fact]
    public void Run_AgainWhileAnAttemptIsOpen_IsANewAttempt()
    {
        _bench.Deliver("2026-10-31", "F1");
        _bench.Runs.Begin(new(2026, 10, 31), "", StandingClock.Now);

        var report = _bench.Run("2026-10-31", again: "start over");

        Assert.Equal((2, 2), (report.Attempt?.Id, report.Attempt?.Number));
    }

    // Backfill: an older day sees only what had arrived by then, and doesn't become what everybody sees.
    [Fact]
    public void Run_OlderDayAfterALaterOne_SeesItsOwnDeliveriesAndLeavesTheView()
    {
        _bench.Deliver("2026-09-30", "F1");
        _bench.Deliver("2026-10-31", "F1", "F2");
        _bench.Run("2026-10-31");

        _bench.Run("2026-09-30");

        Assert.Equal(["F1"], _bench.Outcomes.Families(2).Select(f => f.FamilyRef));
        Assert.Equal(1, _bench.Runs.Published()?.Id);
        Assert.Equal(2, _bench.Runs.PublishedFor(new(2026, 9, 30))?.Id);
    }

    [Fact]
    public void Run_UnknownProgramme_IsRefusedAndNamesTheKnown()
    {
        _bench.Deliver("2026-10-31", "F1");

        var refusal = _bench.Run("2026-10-31", programme: "phase9").Refusal;

        Assert.Equal("RUN-004", refusal?.Code);
        Assert.Contains("Known: expanded", refusal?.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.Imports.Store.List());
    }

    [Fact]
    public void Run_OneProgramme_LeavesTheOthersUnevaluated()
    {
        _bench.RuleSets = [_bench.RuleSet("expanded"), _bench.RuleSet("phase1")];
        _bench.Deliver("2026-10-31", "F1", "F2:phase1");

        _bench.Run("2026-10-31", programme: "phase1");

        Assert.Equal(["F2"], _bench.Outcomes.Families(1).Select(f => f.FamilyRef));
    }

    [Fact]
    public void Run_OneDeliveryRefused_GoesOnWithoutIt()
    {
        _bench.Deliver("2026-10-31", "F1");
        new TestKit.Imports.DeliveryBuilder(Feed.Police).Under("ISA-none").Write(_bench.Imports.Landing);

        var report = _bench.Run("2026-10-31");

        var left = Assert.Single(report.LeftOut);
        Assert.Equal((Feed.Police, ImportOutcome.Refused), (left.Feed, left.Outcome));
        Assert.NotEmpty(report.BesideRows);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
    }

    [Fact]
    public void Run_SameDeliveriesNextNight_KeepsPersonIds()
    {
        _bench.Deliver("2026-09-30", "F1", "F2");
        _bench.Run("2026-09-30");

        _bench.Run("2026-10-31");

        Assert.Equal(_bench.Persons.Persons(1), _bench.Persons.Persons(2));
        Assert.Equal(2, _bench.Persons.LastPersonNumber(0));
    }

    private sealed class BrokenLinker : ILinker
    {
        public string Model => "broken";

        public LinkResult Link(LinkRequest request) => throw new InvalidOperationException("the linker broke");
    }

    private sealed class SlowLinker(Action meanwhile) : ILinker
    {
        public string Model => "slow";

        public LinkResult Link(LinkRequest request)
        {
            meanwhile();
            return new ModelLinker(LinkModel.Exact).Link(request);
        }
    }

    /// <summary>Cancels at the first word of progress, which is the import's.</summary>
    private sealed class Stop(CancellationTokenSource source) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => source.Cancel();
    }
}
