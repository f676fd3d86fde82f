using Dapper;
using PbrEngine.Domain.Time;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Evaluating;

/// <summary>What stands in the tables, for readers other than the store.</summary>
public sealed class OutcomeWriterTests : IDisposable
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private readonly StoredNights _nights = new();

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Write_Memberships_AreRowsWithOpenEndsEmpty()
    {
        Save(SampleVerdict.Member(1, new(First, First.AddDays(9)), DateSpan.Open(First.AddDays(20), null)));

        Assert.Equal(["1 2025-01-01 2025-01-10", "1 2025-01-21 open"], Memberships());
    }

    // The table's key holds one spell a day of joining: two of them are one, to the later end.
    [Fact]
    public void Write_SpellsThatBeginOnOneDay_AreOneToTheLaterEnd()
    {
        Save(
            SampleVerdict.Member(1, new(First, First.AddDays(30)), new(First, First.AddDays(9))),
            SampleVerdict.Member(2, new(First, First.AddDays(9)), DateSpan.Open(First, null)));

        Assert.Equal(["1 2025-01-01 2025-01-31", "2 2025-01-01 open"], Memberships());
    }

    [Fact]
    public void Write_Needs_AreTheProblemsThatArePresentAtAttachment()
    {
        Save();

        Assert.Equal(["crime;health"], Texts("SELECT Needs FROM FamilySnapshot"));
    }

    [Fact]
    public void Write_Family_HoldsNoPersonalData()
    {
        Save(SampleVerdict.Member(1) with
        {
            Person = new() { PersonId = "P00000001", BornOn = new(2012, 6, 7) },
        });

        var explanation = Texts("SELECT Explanation FROM FamilySnapshot")[0];
        Assert.DoesNotContain("2012-06-07", explanation, StringComparison.Ordinal);
    }

    private void Save(params Domain.Facts.FamilyMember[] members)
    {
        var attempt = _nights.Linked("2026-10-31", LinkResults.Of(
            LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "early_help/M2")));
        _nights.Save(attempt, SampleVerdict.Of("F1", members));
    }

    private List<string> Memberships() => Texts(
        """
        SELECT PersonId || ' ' || JoinedOn || ' ' || COALESCE(LeftOn, 'open')
        FROM FamilyMember
        ORDER BY PersonId, JoinedOn
        """);

    private List<string> Texts(string sql)
    {
        using var connection = _nights.Temporary.Database.OpenRead();
        return connection.Query<string>(sql).AsList();
    }
}
