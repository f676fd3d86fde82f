using PbrEngine.Data.Evaluating;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Running;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Evaluating;

public sealed class TraceStoreTests : IDisposable
{
    private const string Hash = "0123456789abcdef";

    private static readonly FamilyTrace Sample = new()
    {
        Members = [new("P00000001", true, new(1, 4, 23))],
        Facts = [new("question:attachment", "")],
        Rules = [new(RuleOutcome.NotMatched, [], new(1, 0, [[0]]))],
        Details = new Dictionary<int, IReadOnlyList<MeasureDetail>> { [0] = [new("count", "2")] },
    };

    private readonly StoredNights _nights = new();
    private readonly RunAttempt _attempt;

    public TraceStoreTests() => _attempt = _nights.Linked("2026-10-31", LinkResults.Of());

    private TraceStore Store => new(_nights.Temporary.Database);

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Find_StoredTrace_ReadsBack()
    {
        Save(_attempt, Traced("F1"), Traced("F2"));

        var trace = Store.Find(_attempt.Id, "F1");

        Assert.NotNull(trace);
        Assert.Equal(Sample.Members, trace.Members);
        Assert.Equal(Sample.Facts, trace.Facts);
        Assert.Equal([0], trace.Rules[0].Failure!.Nearest[0]);
        Assert.Equal(new("count", "2"), trace.Details[0].Single());
    }

    // A run from before there were traces stays readable.
    [Fact]
    public void Find_VerdictWithoutATrace_IsNone()
    {
        Save(_attempt, SampleVerdict.Of("F1", []));
        Assert.Null(Store.Find(_attempt.Id, "F1"));
        Assert.Null(Store.Find(_attempt.Id + 1, "F1"));
    }

    [Fact]
    public void Clear_Attempt_TakesItsTracesAndNoOthers()
    {
        Save(_attempt, Traced("F1"));
        _nights.Publish(_attempt);
        var again = _nights.Linked("2026-10-31", LinkResults.Of(), "again");
        Save(again, Traced("F1"));

        _nights.Outcomes.Clear(again.Id);

        Assert.Null(Store.Find(again.Id, "F1"));
        Assert.NotNull(Store.Find(_attempt.Id, "F1"));
    }

    // Linking anew takes the attempt's verdicts away: their traces mustn't stand in the way.
    [Fact]
    public void Clear_ByLinkingAnew_TakesTheTracesToo()
    {
        Save(_attempt, Traced("F1"));
        _nights.Persons.Save(_attempt.Id, LinkResults.Of(), _nights.Persons.Before(_attempt.Id));
        Assert.Null(Store.Find(_attempt.Id, "F1"));
    }

    [Fact]
    public void Texts_OfSeveralRuns_AreKeptOnceAndAddedTo()
    {
        var one = new RuleText("T-1", 1, 0, "t => t.Certain >= 2");
        var two = new RuleText("T-1", RuleText.Whole, RuleText.Whole, "What it decides.");
        Store.Save(_attempt.Id, Hash, [one], []);
        Store.Save(_attempt.Id, Hash, [two, one], []);
        Store.Save(_attempt.Id, "another", [one with { Text = "other" }], []);

        Assert.Equal([two, one], Store.Texts(Hash));
        Assert.Equal("other", Store.Texts("another").Single().Text);
        Assert.Empty(Store.Texts("none"));
    }

    private void Save(RunAttempt attempt, params FamilyVerdict[] verdicts)
    {
        _nights.Save(attempt, verdicts);
        Store.Save(attempt.Id, Hash, [], verdicts);
    }

    private static FamilyVerdict Traced(string family) =>
        SampleVerdict.Of(family, []) with { StoredTrace = TraceBody.Write(Sample) };
}
