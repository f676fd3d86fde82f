using PbrEngine.Data.Reviewing;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Linking;

public sealed class PersonStoreTests : IDisposable
{
    private static readonly (Feed, string) Member = (Feed.EarlyHelp, "M1");
    private static readonly (Feed, string) Pupil = (Feed.Schools, "S1");

    private readonly StoredNights _nights = new();

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Before_FirstNight_IsEmpty()
    {
        var first = _nights.Begin("2026-09-30");

        Assert.Empty(_nights.Persons.Before(first.Id));
        Assert.Equal(0, _nights.Persons.LastPersonNumber(first.Id));
    }

    [Fact]
    public void Persons_OwnAttempt_AreSeenByItselfAlone()
    {
        var mine = _nights.Linked("2026-09-30", LinkResults.Of(LinkResults.Person(1, "early_help/M1", "schools/S1")));
        var other = _nights.Begin("2026-10-31");

        Assert.Equal("P00000001", _nights.Persons.Persons(mine.Id)[Pupil]);
        Assert.Empty(_nights.Persons.Before(mine.Id));
        Assert.Empty(_nights.Persons.Before(other.Id));
        Assert.Empty(_nights.Persons.Persons(other.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Before_AttemptThatIsNotPublished_IsInvisible(bool failed)
    {
        var attempt = _nights.Linked("2026-09-30", LinkResults.Of(LinkResults.Person(1, "early_help/M1")));
        if (failed)
            _nights.Runs.Fail(attempt.Id, "It broke.", StoredNights.At);

        Assert.Empty(_nights.Persons.Before(_nights.Begin("2026-10-31").Id));
    }

    [Fact]
    public void Before_PublishedNights_GivesThePersonsAsTheLastOneLeftThem()
    {
        _nights.Published("2026-09-30", LinkResults.Of(
            LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1")));
        _nights.Published("2026-10-31", LinkResults.Of(LinkResults.Person(1, "early_help/M1", "schools/S1")));

        var before = _nights.Persons.Before(_nights.Begin("2026-11-30").Id);

        Assert.Equal("P00000001", before[Member]);
        Assert.Equal("P00000001", before[Pupil]);
    }

    // The day's first attempt was superseded, and its persons are still the ones that the second one left alone.
    [Fact]
    public void Before_SupersededAttempt_StillSpeaks()
    {
        var result = LinkResults.Of(LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1"));
        _nights.Published("2026-09-30", result);
        _nights.Published("2026-09-30", result, "late file");

        var before = _nights.Persons.Before(_nights.Begin("2026-10-31").Id);

        Assert.Equal(2, before.Count);
        Assert.Equal("P00000002", before[Pupil]);
    }

    // Somebody who is in no delivery of a night keeps their id for the night on which they come back.
    [Fact]
    public void Before_RecordThatVanished_KeepsItsPerson()
    {
        _nights.Published("2026-09-30", LinkResults.Of(
            LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1")));
        _nights.Published("2026-10-31", LinkResults.Of(LinkResults.Person(1, "early_help/M1")));

        Assert.Equal("P00000002", _nights.Persons.Before(_nights.Begin("2026-11-30").Id)[Pupil]);
    }

    // An older attempt that is continued after a later day was published must be evaluated with its own persons.
    [Fact]
    public void Persons_LaterAttemptPublishedMeanwhile_AreStillTheOwn()
    {
        var older = _nights.Linked("2026-09-30", LinkResults.Of(LinkResults.Person(1, "early_help/M1")));
        _nights.Published("2026-10-31", LinkResults.Of(LinkResults.Person(2, "early_help/M1")));

        Assert.Equal("P00000001", _nights.Persons.Persons(older.Id)[Member]);
    }

    [Fact]
    public void LastPersonNumber_OwnPersonsAreLeftOut_OthersCountUnpublishedToo()
    {
        var first = _nights.Linked("2026-09-30", LinkResults.Of(LinkResults.Person(7, "early_help/M1")));
        var second = _nights.Linked("2026-10-31", LinkResults.Of(LinkResults.Person(9, "early_help/M1")));

        Assert.Equal(9, _nights.Persons.LastPersonNumber(first.Id));
        Assert.Equal(7, _nights.Persons.LastPersonNumber(second.Id));
    }

    [Fact]
    public void Judgements_ThoseInForce_ReadBackInOrder()
    {
        Put();
        Judge(1, PairDecision.Different, "a.nalyst", "twin of S2");
        Judge(2, PairDecision.Unsure, "s.econd", "can't tell");

        var judgements = _nights.Persons.Judgements();

        Assert.Equal(
            new Judgement
            {
                Left = new("early_help", "M1"),
                Right = new("schools", "S1"),
                Verdict = JudgementVerdict.Different,
                By = "a.nalyst",
                At = StoredNights.At,
                Reason = "twin of S2",
            },
            judgements[0]);
        Assert.Equal((JudgementVerdict.Unsure, "s.econd"), (judgements[1].Verdict, judgements[1].By));
        Assert.Equal(2, judgements.Count);
    }

    [Fact]
    public void Judgements_ChangeOfMind_TakesThePlaceOfTheFirst()
    {
        Put();
        Judge(1, PairDecision.Same, "a.nalyst", "same school");
        Judge(2, PairDecision.Different, "a.nalyst", "cousins", supersedes: 1);

        Assert.Equal(JudgementVerdict.Different, Assert.Single(_nights.Persons.Judgements()).Verdict);
    }

    private void Put()
    {
        var result = LinkResults.Of(LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1"));
        _nights.Published("2026-09-30", result with { Reviews = [LinkResults.Review("early_help/M1", "schools/S1")] });
    }

    private void Judge(int number, PairDecision decision, string by, string reason, int supersedes = 0) =>
        Assert.True(new ReviewStore(_nights.Temporary.Database).Add(1, new()
        {
            Number = number,
            Round = supersedes == 0 ? number : supersedes,
            IsBlind = false,
            Decision = decision,
            By = by,
            At = StoredNights.At,
            AttemptId = 1,
            Supersedes = supersedes,
            Reason = reason,
        }));
}
