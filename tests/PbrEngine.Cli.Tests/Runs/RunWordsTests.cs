using PbrEngine.Cli.Runs;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Standing;

namespace PbrEngine.Cli.Tests.Runs;

public sealed class RunWordsTests
{
    [Fact]
    public void Code_EveryState_HasOneOfItsOwn() => Assert.Equal(
        Enum.GetValues<RunState>().Length,
        Enum.GetValues<RunState>().Select(RunWords.Code).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData(0, "0.0 s")]
    [InlineData(119_949, "119.9 s")]
    [InlineData(125_000, "2 min 5 s")]
    public void Seconds_Long_AreMinutes(long milliseconds, string words) =>
        Assert.Equal(words, RunWords.Seconds(milliseconds));

    [Theory]
    [InlineData(RunSteps.Link, "records", 500L, "2,000 records/s")]
    [InlineData(RunSteps.Link, "links", 500L, "")]
    [InlineData(RunSteps.Publish, "records", 500L, "")]
    [InlineData(RunSteps.Link, "records", 0L, "")]
    [InlineData(RunSteps.Link, "records", null, "")]
    public void Rate_Step_IsOfWhatItWorksThrough(string step, string counted, long? milliseconds, string rate) =>
        Assert.Equal(rate, RunWords.Rate(Step(step, "done", milliseconds, counted, 1000)));

    [Fact]
    public void Counted_Step_SaysWhatCameOutOrWhatStoppedIt()
    {
        Assert.Equal("records 1,000", RunWords.Counted(Step(RunSteps.Link, "done", 1, "records", 1000)));
        Assert.Equal("", RunWords.Counted(Step(RunSteps.Link, "done", 1, "records", 0)));
        var failed = Step(RunSteps.Link, "failed", null, "records", 0) with { Message = "The disk is full." };
        Assert.Equal("The disk is full.", RunWords.Counted(failed));
        Assert.Equal("Held: see the gates below.", RunWords.Counted(failed with { State = "skipped" }));
    }

    private static StepRecord Step(string step, string state, long? milliseconds, string counted, long count) =>
        new(step, state, new Dictionary<string, long> { [counted] = count }, milliseconds);
}
