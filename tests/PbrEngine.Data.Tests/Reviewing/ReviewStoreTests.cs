using PbrEngine.Data.Reviewing;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Reviewing;

public sealed class ReviewStoreTests : IDisposable
{
    private static readonly LinkResult Apart = LinkResults.Of(
        LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1"));

    private readonly StoredNights _nights = new();

    private ReviewStore Store => new(_nights.Temporary.Database);

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Pairs_NothingPublished_AreNone()
    {
        _nights.Linked("2026-09-30", Doubting(ReviewReason.Twins));

        Assert.Empty(Store.Pairs());
        Assert.Null(Store.Find(1));
    }

    [Fact]
    public void Pairs_TwoReasonsOfOnePair_AreOnePairWithTheFirstNumber()
    {
        _nights.Published("2026-09-30", Doubting(ReviewReason.Twins));
        _nights.Published("2026-10-31", Doubting(ReviewReason.SexDiffers));

        var pair = Assert.Single(Store.Pairs());

        Assert.Equal((1L, "early_help/M1", "schools/S1"), (pair.Id, $"{pair.Left}", $"{pair.Right}"));
        Assert.Equal(
            [
                new Doubt(1, ReviewReason.Twins, LinkBasis.NameDobPostcode, new(2026, 9, 30), false, null),
                new Doubt(2, ReviewReason.SexDiffers, LinkBasis.NameDobPostcode, new(2026, 10, 31), true, null),
            ],
            pair.Doubts);
        Assert.Equal(2, pair.PublishedAttemptId);
        Assert.Equal(1, Store.Find(2)?.Id);
    }

    // A backfill of an earlier day is published, but not what everybody sees.
    [Fact]
    public void Pairs_EarlierDayPublishedLater_AreToldByTheLatestDay()
    {
        _nights.Published("2026-10-31", Doubting(ReviewReason.Twins));
        _nights.Published("2026-09-30", Apart);

        Assert.Equal(PairState.Open, Assert.Single(Store.Pairs()).State);
    }

    [Fact]
    public void Pairs_NewestRunRaisesItNoMore_IsWithdrawnAndItsRowsStay()
    {
        _nights.Published("2026-09-30", Doubting(ReviewReason.Twins));
        _nights.Published("2026-10-31", Apart);

        Assert.Equal(PairState.Withdrawn, Assert.Single(Store.Pairs()).State);

        _nights.Published("2026-11-30", Doubting(ReviewReason.Twins));

        Assert.Equal((1, PairState.Open), (Store.Pairs()[0].Doubts.Count, Store.Pairs()[0].State));
    }

    [Fact]
    public void Add_Judgement_ReadsBack()
    {
        _nights.Published("2026-09-30", Doubting(ReviewReason.Twins));
        var judgement = Look(1, "a.nalyst") with { IsBlind = true };

        Assert.True(Store.Add(1, judgement));

        Assert.Equal(judgement, Assert.Single(Store.Find(1)!.Judgements));
    }

    [Fact]
    public void Add_NumberThatIsTaken_WritesNothing()
    {
        _nights.Published("2026-09-30", Doubting(ReviewReason.Twins));
        Store.Add(1, Look(1, "a.nalyst"));

        Assert.False(Store.Add(1, Look(1, "s.econd")));
        Assert.False(Store.Add(1, Look(2, "A.Nalyst")));

        Assert.Equal("a.nalyst", Assert.Single(Store.Find(1)!.Judgements).By);
    }

    // The attempt that raised a pair may be superseded and its day run again: what was judged stays judged.
    [Fact]
    public void Pairs_DayRunAgain_KeepTheirJudgements()
    {
        _nights.Published("2026-09-30", Doubting(ReviewReason.Twins));
        Store.Add(1, Look(1, "a.nalyst"));

        _nights.Published("2026-09-30", Doubting(ReviewReason.SexDiffers), "late file");

        var pair = Assert.Single(Store.Pairs());
        Assert.Equal((1L, 1, 2), (pair.Id, pair.Judgements.Count, pair.Doubts.Count));
        Assert.Equal(JudgementVerdict.Same, Assert.Single(_nights.Persons.Judgements()).Verdict);
    }

    private static PairJudgement Look(int number, string by) => new()
    {
        Number = number,
        Round = number,
        IsBlind = false,
        Decision = PairDecision.Same,
        By = by,
        At = StoredNights.At,
        AttemptId = 1,
        Reason = "same school",
    };

    private static LinkResult Doubting(string reason) =>
        Apart with { Reviews = [LinkResults.Review("early_help/M1", "schools/S1", reason)] };
}
