namespace PbrEngine.Linkage.Tests.Judgements;

public sealed class JudgementEdgesTests
{
    private static readonly (string, string) Shared = ("nino", "N1");

    [Fact]
    public void Same_UnlikeRecords_Links()
    {
        LinkResult result = Linked.With([A.Same("2", "1")], A.Person("1"), A.Blank("2"));

        Assert.Equal(("1+2", ""), (result.Shape(), result.Doubts()));
        Assert.Equal("1-2 Judgement 60", result.Edges());
    }

    [Fact]
    public void Same_AgainstAGuard_LinksAndShowsIt()
    {
        LinkResult result = Linked.With(
            [A.Same("1", "2")], A.Person("1").Carrying(("nino", "N1")), A.Person("2").Carrying(("nino", "N2")));

        Assert.Equal(("1+2", "1~2 JUDGEMENT_OVER_GUARD"), (result.Shape(), result.Doubts()));
    }

    // What a human being has accepted must not tear away records that were linked before they looked.
    [Theory]
    [InlineData("1", "2", "3", "4")]
    [InlineData("3", "4", "1", "2")]
    [InlineData("2", "3", "1", "4")]
    public void Same_AgainstAGuard_FurtherRecordsOfEitherStillLink(
        string judgedRobert, string judgedBob, string robert, string bob)
    {
        LinkResult result = Linked.With(
            [A.Same(judgedRobert, judgedBob)],
            A.Person(judgedRobert, "Robert").Carrying(("nino", "N1")),
            A.Person(judgedBob, "Bob").Carrying(("nino", "N2")),
            A.Person(robert, "Robert").Carrying(("nino", "N1")),
            A.Person(bob, "Bob").Carrying(("nino", "N2")));

        Assert.Equal("1+2+3+4", result.Shape());
        Assert.Equal($"{judgedRobert}~{judgedBob} JUDGEMENT_OVER_GUARD", result.Doubts());
    }

    [Fact]
    public void Different_RecordsSharingAnIdentifier_StayApartWithoutAReview()
    {
        LinkResult result = Linked.With(
            [A.Different("2", "1")], A.Person("1").Carrying(Shared), A.Person("2").Carrying(Shared));

        Assert.Equal(("1 | 2", ""), (result.Shape(), result.Doubts()));
    }

    [Fact]
    public void Different_ThirdRecordFitsBoth_LinksNeither()
    {
        LinkResult result = Linked.With(
            [A.Different("1", "2")],
            A.Person("1").Carrying(Shared), A.Person("2").Carrying(Shared), A.Person("3").Carrying(Shared));

        Assert.Equal("1 | 2 | 3", result.Shape());
        Assert.Equal("1~3 GUARD_AMBIGUOUS; 2~3 GUARD_AMBIGUOUS", result.Doubts());
    }

    [Fact]
    public void Different_HoldsWholeClustersApart()
    {
        LinkResult result = Linked.With(
            [A.Different("1", "4")],
            A.Person("1").Carrying(("nino", "N1")),
            A.Person("2").Carrying(("nino", "N1")) with { Postcode = "B33 8TH" },
            A.Person("3").Carrying(("upn", "U1")) with { Postcode = "B33 8TH" },
            A.Person("4").Carrying(("upn", "U1")));

        Assert.Equal(("1+2 | 3+4", "2~3 JUDGED_DIFFERENT"), (result.Shape(), result.Doubts()));
        Assert.Equal((A.Key("1"), A.Key("4")), (result.Reviews[0].ObjectingLeft, result.Reviews[0].ObjectingRight));
    }

    [Fact]
    public void Unsure_Alone_NeitherLinksNorHoldsApart()
    {
        Judgement unsure = A.Judgement("1", "2", JudgementVerdict.Unsure);

        Assert.Equal("1 | 2", Linked.With([unsure], A.Person("1"), A.Person("2")).Shape());
        Assert.Equal(
            "1+2", Linked.With([unsure], A.Person("1").Carrying(Shared), A.Person("2").Carrying(Shared)).Shape());
    }

    [Fact]
    public void Clash_OfOnePair_LinksNothingEvenOnEvidence()
    {
        LinkResult result = Linked.With(
            [A.Same("1", "2"), A.Different("2", "1")], A.Person("1").Carrying(Shared), A.Person("2").Carrying(Shared));

        Assert.Equal(("1 | 2", "1~2 JUDGEMENT_CLASH"), (result.Shape(), result.Doubts()));
    }

    [Fact]
    public void Clash_LaterJudgement_DoesNotWin()
    {
        Judgement later = A.Same("1", "2") with { At = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) };

        Assert.Equal("1 | 2", Linked.With([A.Different("1", "2"), later], A.Person("1"), A.Person("2")).Shape());
    }

    [Fact]
    public void Clash_ThroughAChain_SuspendsAllOfTheChain()
    {
        LinkResult result = Linked.With(
            [A.Same("1", "2"), A.Same("2", "3"), A.Different("1", "3"), A.Same("4", "5")],
            A.Blank("1"), A.Blank("2"), A.Blank("3"), A.Blank("4"), A.Blank("5"));

        Assert.Equal("1 | 2 | 3 | 4+5", result.Shape());
        Assert.Equal("1~2 JUDGEMENT_CLASH; 1~3 JUDGEMENT_CLASH; 2~3 JUDGEMENT_CLASH", result.Doubts());
    }

    [Fact]
    public void Idle_RecordIsNotInTheRequest_IsHandedBack()
    {
        Judgement gone = A.Same("1", "9");
        LinkResult result = Linked.With([gone], A.Blank("1"));

        Assert.Equal([gone], result.IdleJudgements);
    }

    [Fact]
    public void Self_JudgedWithItself_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Linked.With([A.Same("1", "1")], A.Blank("1")));
    }
}
