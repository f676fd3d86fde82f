using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.Running;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Linking;

public sealed class LinkRecordsTests
{
    private readonly InMemoryRunStore _runs = new();
    private readonly InMemoryPersonStore _persons;
    private readonly CapturingLinker _linker = new();

    public LinkRecordsTests() => _persons = new(_runs);

    [Fact]
    public void Link_Record_IsHandedOverFieldByField()
    {
        var record = new PersonRecord(
            Feed.SocialCare,
            "K1",
            new()
            {
                Forenames = "Ada May",
                Surname = "Quennell",
                BornOn = new(2012, 6, 7),
                Sex = "F",
                Postcode = "NB1 1AA",
                Uprn = "100012345678",
            },
            [("nhs_number", "9434765919"), ("upn", "A860200012345")]);

        Link(_linker, record);

        var asked = Assert.Single(_linker.Request!.Records);
        Assert.Equal(
            [new RecordIdentifier("nhs_number", "9434765919"), new RecordIdentifier("upn", "A860200012345")],
            asked.Identifiers);
        Assert.Equal(
            new LinkRecord
            {
                Source = "social_care",
                Id = "K1",
                Forenames = "Ada May",
                Surname = "Quennell",
                DateOfBirth = new(2012, 6, 7),
                Sex = 'F',
                Postcode = "NB1 1AA",
                Uprn = "100012345678",
                Identifiers = asked.Identifiers,
            },
            asked);
    }

    [Fact]
    public void Link_GroupsOfARecord_AreHandedOverAsEdges()
    {
        Link(_linker, new PersonRecord(Feed.Housing, "H1", new(), [])
        {
            Groups =
            [
                new("tenancy", "T1", new(new(2024, 1, 1), new(2024, 2, 1))),
                new("tenancy", "T2", DateSpan.Open(new(2024, 2, 1), null)),
            ],
        });

        Assert.Equal(
            [
                new(new("housing", "H1"), "tenancy", "T1", new(2024, 1, 1), new(2024, 2, 1)),
                new(new("housing", "H1"), "tenancy", "T2", new(2024, 2, 1), null),
            ],
            _linker.Request!.Edges);
    }

    [Fact]
    public void Link_NothingStated_IsNoEvidence()
    {
        Link(_linker, new PersonRecord(Feed.Dwp, "D1", new(), []));

        var asked = Assert.Single(_linker.Request!.Records);
        Assert.Equal('U', asked.Sex);
        Assert.Null(asked.Surname);
        Assert.Empty(asked.Identifiers);
    }

    [Fact]
    public void Link_FirstNight_NumbersFromOneAndStoresTheAnswer()
    {
        var (attempt, result) = Link(_linker, Named(Feed.EarlyHelp, "M1"), Named(Feed.Schools, "S1"));

        Assert.Equal(["P00000001", "P00000002"], result.Persons.Select(p => p.PersonId));
        Assert.Same(result, _persons.Results[attempt.Id]);
        Assert.Empty(_persons.ToldBefore!);
        Assert.Equal("P00000002", _persons.Persons(attempt.Id)[(Feed.Schools, "S1")]);
    }

    [Fact]
    public void Link_NextNight_PassesOnWhoWasWhoAndNumbersOn()
    {
        Publish(Link(_linker, Named(Feed.EarlyHelp, "M1"), Named(Feed.Schools, "S1")));

        var (_, result) = Link(
            _linker, Named(Feed.EarlyHelp, "M1"), Named(Feed.Police, "C1"), Named(Feed.Schools, "S1"));

        Assert.Equal(["P00000001", "P00000003", "P00000002"], result.Persons.Select(p => p.PersonId));
    }

    // Who is in no delivery of the night can't hold an id against those who are; the store still knows them.
    [Fact]
    public void Link_RecordThatVanished_IsNotPassedOnButRemembered()
    {
        Publish(Link(_linker, Named(Feed.EarlyHelp, "M1"), Named(Feed.Schools, "S1")));

        Link(_linker, Named(Feed.EarlyHelp, "M1"));

        Assert.Equal([new RecordKey("early_help", "M1")], _linker.Request!.PriorPersons.Keys);
        Assert.Equal("P00000002", _persons.ToldBefore![(Feed.Schools, "S1")]);
    }

    // Another attempt's numbers are never given again, published or not; its persons count only once it is published.
    [Fact]
    public void Link_UnpublishedAttempt_LendsNoPersonsAndNoNumbers()
    {
        Link(_linker, Named(Feed.EarlyHelp, "M1"));

        var (_, result) = Link(_linker, Named(Feed.EarlyHelp, "M1"));

        Assert.Empty(_linker.Request!.PriorPersons);
        Assert.Equal("P00000002", Assert.Single(result.Persons).PersonId);
    }

    [Fact]
    public void Link_SameAttemptAgain_GivesTheSameNumbers()
    {
        var (attempt, first) = Link(_linker, Named(Feed.EarlyHelp, "M1"), Named(Feed.Schools, "S1"));

        var again = new LinkRecords(_linker, _persons).Link(
            attempt.Id, [Named(Feed.EarlyHelp, "M1"), Named(Feed.Schools, "S1")]);

        Assert.Equal(first.Persons.Select(p => p.PersonId), again.Persons.Select(p => p.PersonId));
    }

    [Fact]
    public void Link_Judgements_ArePassedOn()
    {
        _persons.Decided.Add(new()
        {
            Left = new("early_help", "M1"),
            Right = new("schools", "S1"),
            Verdict = JudgementVerdict.Different,
            By = "a.nalyst",
            At = StandingClock.Now,
            Reason = "twins",
        });

        Link(_linker, Named(Feed.EarlyHelp, "M1"));

        Assert.Equal(_persons.Decided, _linker.Request!.Judgements);
    }

    [Fact]
    public void Link_ExactLinkerNightByNight_KeepsIds()
    {
        Publish(Link(new ModelLinker(LinkModel.Exact), Named(Feed.EarlyHelp, "M1"), Other(Feed.Police, "C9")));

        var (attempt, _) = Link(
            new ModelLinker(LinkModel.Exact),
            Named(Feed.EarlyHelp, "M1"),
            Named(Feed.Dwp, "A0"),
            Other(Feed.Police, "C9"));

        var persons = _persons.Persons(attempt.Id);
        Assert.Equal("P00000001", persons[(Feed.EarlyHelp, "M1")]);
        Assert.Equal("P00000001", persons[(Feed.Dwp, "A0")]);
        Assert.Equal("P00000002", persons[(Feed.Police, "C9")]);
    }

    private (RunAttempt Attempt, LinkResult Result) Link(ILinker linker, params PersonRecord[] records)
    {
        var attempt = _runs.Begin(new DateOnly(2026, 1, 1).AddDays(_runs.Attempts.Count), "", StandingClock.Now);
        return (attempt, new LinkRecords(linker, _persons).Link(attempt.Id, records));
    }

    private void Publish((RunAttempt Attempt, LinkResult Result) night) =>
        _runs.Publish(night.Attempt.Id, StandingClock.Now, StandingClock.Now);

    private static PersonRecord Named(Feed feed, string reference) => new(
        feed,
        reference,
        new() { Forenames = "Ada", Surname = "Quennell", BornOn = new(2012, 6, 7), Postcode = "NB1 1AA" },
        []);

    private static PersonRecord Other(Feed feed, string reference) => new(
        feed,
        reference,
        new() { Forenames = "Zoe", Surname = "Abbot", BornOn = new(1980, 1, 2), Postcode = "NB2 2BB" },
        []);
}
