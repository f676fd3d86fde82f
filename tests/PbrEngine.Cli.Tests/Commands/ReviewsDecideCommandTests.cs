using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

/// <summary>Judgements over three nights, with the real engine on SQLite.</summary>
public sealed class ReviewsDecideCommandTests : IDisposable
{
    private readonly DoubtfulChild _child = new();

    public ReviewsDecideCommandTests() => _child.Night(DoubtfulChild.FirstNight);

    public void Dispose() => _child.Dispose();

    [Fact]
    public void Decide_Different_HoldsAlthoughEverythingAgreesLater()
    {
        Done("--different", "a");

        _child.Night(DoubtfulChild.SecondNight, kNumber: DoubtfulChild.OneNumber);
        Assert.False(_child.AreOne());
        _child.Again(DoubtfulChild.SecondNight);
        _child.Night(DoubtfulChild.ThirdNight, kNumber: "");

        Assert.False(_child.AreOne());
        Assert.Equal("decided", _child.State());
    }

    [Fact]
    public void Decide_Same_JoinsAlthoughNothingAgreesLater()
    {
        Done("--same", "a");
        Assert.False(_child.AreOne());

        _child.Night(DoubtfulChild.SecondNight);
        Assert.True(_child.AreOne());
        _child.Night(DoubtfulChild.ThirdNight, kName: DoubtfulChild.OtherName);

        Assert.True(_child.AreOne());
        Assert.Equal("decided", _child.State());
    }

    [Fact]
    public void Decide_Unsure_LeavesItAsItIsAndIsNotAskedTwice()
    {
        Done("--unsure", "a");

        _child.Night(DoubtfulChild.SecondNight);
        _child.Night(DoubtfulChild.ThirdNight);

        Assert.False(_child.AreOne());
        Assert.Equal("open", _child.State());
    }

    // The attempt that raised it is superseded before it is decided, and again afterwards.
    [Fact]
    public void Decide_DayRunAgain_StillHolds()
    {
        _child.Again(DoubtfulChild.FirstNight);
        Assert.Equal("open", _child.State());
        Done("--same", "a");

        _child.Again(DoubtfulChild.FirstNight);

        Assert.True(_child.AreOne());
        Assert.Equal("decided", _child.State());
    }

    [Fact]
    public void List_NoLongerDoubted_IsWithdrawnAndComesBackUnderItsNumber()
    {
        _child.Night(DoubtfulChild.SecondNight, kName: DoubtfulChild.OtherName);
        Assert.Equal("withdrawn", _child.State());
        Assert.Equal(ExitCode.Failed, _child.Decide("--same", "a").Code);

        _child.Night(DoubtfulChild.ThirdNight);

        Assert.Equal("open", _child.State());
    }

    [Fact]
    public void Decide_ChangeOfMind_IsUndoneByTheNextRun()
    {
        Done("--same", "a");
        _child.Night(DoubtfulChild.SecondNight);
        Done("--different", "a");
        _child.Night(DoubtfulChild.ThirdNight);

        Assert.False(_child.AreOne());
        Assert.Equal(2, _child.Show(blind: false).GetProperty("judgements").GetArrayLength());
    }

    // "Different" holds, nothing links, and the pair stays one pair that a third person settles.
    [Fact]
    public void Decide_TwoContradictEachOther_StaysOpenOverNightsUntilAThirdSettles()
    {
        Done("--same", "a");
        Done("--different", "b", "--blind");
        _child.Night(DoubtfulChild.SecondNight);
        Assert.Equal("open", _child.State());
        Assert.False(_child.AreOne());

        Assert.Equal(ExitCode.Refused, _child.Decide("--different", "A").Code);
        Done("--same", "c");
        _child.Night(DoubtfulChild.ThirdNight);

        Assert.True(_child.AreOne());
        Assert.Equal("decided", _child.State());
    }

    [Fact]
    public void Decide_SameReviewerBlind_IsRefusedAndAnythingElseFails()
    {
        Done("--same", "one.person");

        var twice = _child.Decide("--same", "One.Person", "--blind", "--json");
        Assert.Equal(ExitCode.Refused, twice.Code);
        Assert.Equal("REV-002", twice.Json().GetProperty("refusal").GetProperty("code").GetString());
        var settled = _child.Decide("--different", "other");
        Assert.Equal(ExitCode.Failed, settled.Code);
        Assert.Contains("REV-004", settled.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--same", "--different")]
    [InlineData("--unsure", "--same")]
    public void Decide_TwoAnswers_AreWrongArguments(string one, string other) =>
        Assert.Equal(ExitCode.WrongArguments, _child.Decide(one, "a", other).Code);

    private void Done(string decision, string by, params string[] more)
    {
        var answer = _child.Decide(decision, by, more);
        Assert.True(answer.Code == ExitCode.Done, answer.Error);
    }
}
