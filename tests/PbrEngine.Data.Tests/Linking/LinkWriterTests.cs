using Dapper;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Linking;

public sealed class LinkWriterTests : IDisposable
{
    private const string Records =
        """
        SELECT Feed || '/' || Ref || ' ' || AttemptId || ' ' || PersonId
        FROM PersonRecord
        ORDER BY AttemptId, Feed, Ref
        """;

    private static readonly LinkResult TwoPersons = LinkResults.Of(
        LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1"));

    private readonly StoredNights _nights = new();

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Write_FirstNight_StoresEveryPersonAndRecord()
    {
        _nights.Linked("2026-09-30", TwoPersons);

        Assert.Equal(["1 1", "2 1"], Texts("SELECT PersonId || ' ' || AttemptId FROM Person ORDER BY PersonId"));
        Assert.Equal(["early_help/M1 1 1", "schools/S1 1 2"], Texts(Records));
    }

    [Fact]
    public void Write_NothingChanged_AddsNoRow()
    {
        var result = TwoPersons with
        {
            Links = [LinkResults.Link("early_help/M1", "schools/S1")],
            Reviews = [LinkResults.Review("early_help/M1", "schools/S1")],
        };
        _nights.Published("2026-09-30", result);
        _nights.Published("2026-10-31", result);

        foreach (var table in new[] { "Person", "PersonRecord", "LinkEdge", "LinkReview", "PersonEvent" })
            Assert.Empty(Texts($"SELECT AttemptId FROM {table} WHERE AttemptId = 2"));
    }

    [Fact]
    public void Write_OneRecordMovedAndOneIsNew_AddsThoseRows()
    {
        _nights.Published("2026-09-30", TwoPersons);
        _nights.Published("2026-10-31", LinkResults.Of(
            LinkResults.Person(1, "early_help/M1", "schools/S1"), LinkResults.Person(3, "police/C1")));

        Assert.Equal(
            ["early_help/M1 1 1", "schools/S1 1 2", "police/C1 2 3", "schools/S1 2 1"], Texts(Records));
        Assert.Equal(["3"], Texts("SELECT PersonId FROM Person WHERE AttemptId = 2"));
    }

    [Fact]
    public void Write_Link_KeepsBasisModelWeightAndLevelsButNoValues()
    {
        _nights.Linked("2026-09-30", TwoPersons with
        {
            Links = [LinkResults.Link("early_help/M1", "schools/S1", LinkBasis.Identifier("upn"))],
        });

        Assert.Equal(
            ["early_help M1 schools S1 1 Identifier:upn test/1 12.5 surname=equal;date_of_birth=missing"],
            Texts(
                """
                SELECT LeftFeed || ' ' || LeftRef || ' ' || RightFeed || ' ' || RightRef || ' ' || AttemptId || ' '
                    || Basis || ' ' || Model || ' ' || Weight || ' ' || Explanation
                FROM LinkEdge
                """));
    }

    [Fact]
    public void Write_LinkByAModel_KeepsTheBitsOfEachField()
    {
        var link = LinkResults.Link("early_help/M1", "schools/S1", LinkBasis.Model);
        _nights.Linked("2026-09-30", TwoPersons with
        {
            Links = [link with { Explanation = [.. link.Explanation.Select(f => f with { Weight = -2.25 })] }],
        });

        Assert.Equal(["surname=equal:-2.3;date_of_birth=missing:-2.3"], Texts("SELECT Explanation FROM LinkEdge"));
    }

    // The same pair on better grounds is a change of mind, and a row of its own.
    [Fact]
    public void Write_LinkOnAnotherBasis_IsAChange()
    {
        _nights.Published(
            "2026-09-30", TwoPersons with { Links = [LinkResults.Link("early_help/M1", "schools/S1")] });
        _nights.Published("2026-10-31", TwoPersons with
        {
            Links = [LinkResults.Link("early_help/M1", "schools/S1", LinkBasis.Identifier("upn"))],
        });

        Assert.Equal(
            ["1 NameDobPostcode", "2 Identifier:upn"],
            Texts("SELECT AttemptId || ' ' || Basis FROM LinkEdge ORDER BY AttemptId"));
    }

    [Fact]
    public void Write_LinksOfAnUnpublishedAttempt_AreNotKnownToTheNext()
    {
        var result = TwoPersons with
        {
            Links = [LinkResults.Link("early_help/M1", "schools/S1")],
            Reviews = [LinkResults.Review("early_help/M1", "schools/S1")],
        };
        _nights.Linked("2026-09-30", TwoPersons with { Links = result.Links, Reviews = result.Reviews });
        var renumbered = LinkResults.Of(LinkResults.Person(3, "early_help/M1"), LinkResults.Person(4, "schools/S1"));
        _nights.Linked("2026-10-31", renumbered with { Links = result.Links, Reviews = result.Reviews });

        Assert.Equal(["1", "2"], Texts("SELECT AttemptId FROM LinkEdge ORDER BY AttemptId"));
        Assert.Equal(["1", "2"], Texts("SELECT AttemptId FROM LinkReview ORDER BY AttemptId"));
    }

    [Fact]
    public void Write_SameAttemptAgain_ReplacesItsOwnRowsAndVerdicts()
    {
        var attempt = _nights.Linked("2026-09-30", TwoPersons with
        {
            Links = [LinkResults.Link("early_help/M1", "schools/S1")],
            Reviews = [LinkResults.Review("early_help/M1", "schools/S1")],
            Events = [new PersonSplit("P00000001", "P00000002") { Records = [LinkResults.Key("schools/S1")] }],
        });
        _nights.Save(
            attempt,
            SampleVerdict.Of("F1", [SampleVerdict.Member(1)], SampleVerdict.Payable("F1", "sustained_progress")));

        var again = LinkResults.Of(LinkResults.Person(5, "early_help/M1"));
        _nights.Persons.Save(attempt.Id, again, _nights.Persons.Before(attempt.Id));

        Assert.Equal(["early_help/M1 1 5"], Texts(Records));
        Assert.Equal(["5"], Texts("SELECT PersonId FROM Person"));
        string[] emptied =
        [
            "LinkEdge", "LinkReview", "LinkReviewRaised", "PersonEvent", "Result", "FamilyMember", "FamilySnapshot",
        ];
        foreach (var table in emptied)
            Assert.Empty(Texts($"SELECT AttemptId FROM {table}"));
    }

    [Fact]
    public void Write_SameAttemptAgain_LeavesOtherAttemptsAlone()
    {
        var published = _nights.Published("2026-09-30", TwoPersons);
        _nights.Save(
            published,
            SampleVerdict.Of("F1", [SampleVerdict.Member(1)], SampleVerdict.Payable("F1", "sustained_progress")));
        var next = _nights.Linked("2026-10-31", LinkResults.Of(LinkResults.Person(1, "early_help/M1", "schools/S1")));

        _nights.Persons.Save(next.Id, TwoPersons, _nights.Persons.Before(next.Id));

        Assert.Equal(["early_help/M1 1 1", "schools/S1 1 2"], Texts(Records));
        Assert.Single(_nights.Outcomes.Results(published.Id));
    }

    // All or nothing: what fails on the way leaves the attempt as it was.
    [Fact]
    public void Write_FailsOnTheWay_ChangesNothing()
    {
        var attempt = _nights.Linked("2026-09-30", TwoPersons);
        var broken = LinkResults.Of(LinkResults.Person(3, "early_help/M1")) with
        {
            Events = [new PersonSplit("P00000003", "P00000099") { Records = [LinkResults.Key("schools/S1")] }],
        };

        Assert.ThrowsAny<Exception>(
            () => _nights.Persons.Save(attempt.Id, broken, _nights.Persons.Before(attempt.Id)));

        Assert.Equal(["early_help/M1 1 1", "schools/S1 1 2"], Texts(Records));
    }

    private List<string> Texts(string sql)
    {
        using var connection = _nights.Temporary.Database.OpenRead();
        return connection.Query<string>(sql).AsList();
    }
}
