using System.Globalization;
using PbrEngine.Linkage.Evaluating;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Scenarios;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Goal: tables that no model can be learned from, or that were made to break one, are refused in a sentence
/// or give a sane answer.</summary>
public sealed class PersonMatchingBadInputTests
{
    private static readonly MatchOptions Options = new() { Threads = 2 };

    private static readonly Statement Ann = new()
    {
        Forename = "Ann",
        Surname = "Quennell",
        Born = "03/02/1980",
        Sex = "F",
        Address = "4 Mill Lane, LS1 2AB",
    };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Match_NoPair_LinksNobody(int rows)
    {
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, [.. Enumerable.Repeat("ann", rows)]),
            People.Column(ColumnRole.BirthDate, [.. Enumerable.Repeat("1980-02-03", rows)]));

        MatchResult result = PersonMatching.Match(table, Options);

        Assert.Equal(Enumerable.Range(0, rows), result.Clusters);
        Assert.Empty(result.Pairs);
        Assert.Equal(2, result.Model.Comparisons.Count);
    }

    [Fact]
    public void Match_TwoRowsWithNothingInCommon_AreTwo()
    {
        var other = new Statement
        {
            Forename = "Boris",
            Surname = "Nowak",
            Born = "28/11/1955",
            Sex = "M",
            Address = "77 High Street, YO9 8ZZ",
        };

        Assert.Equal([0, 1], PersonMatching.Match(Among(0, 0, Ann, other), Options).Clusters);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public void Match_NothingStated_LinksNobody(int rows)
    {
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, [.. Enumerable.Repeat("", rows)]),
            People.Column(ColumnRole.BirthDate, [.. Enumerable.Repeat("", rows)]));

        Assert.Equal(Enumerable.Range(0, rows), PersonMatching.Match(table, Options).Clusters);
    }

    [Fact]
    public void Match_RowsWithNothingStated_StayAlone()
    {
        PersonTable table = Among(300, 21, new(), new());
        int[] clusters = PersonMatching.Match(table, Options).Clusters;

        Assert.Equal([table.Count - 2, table.Count - 1], clusters[^2..]);
        Assert.Equal(2, clusters.Count(c => c >= table.Count - 2));
    }

    [Fact]
    public void Match_EverybodyHasTheSameNumber_ChangesNothing()
    {
        (PersonTable table, _) = People.Town(300, seed: 8);
        int[] expected = PersonMatching.Match(table, Options).Clusters;
        EncodedColumn same = People.Column(
            "number", ColumnRole.Identifier, [.. Enumerable.Repeat("12345678", table.Count)]);

        Assert.Equal(
            expected, PersonMatching.Match(table with { Columns = [.. table.Columns, same] }, Options).Clusters);
    }

    [Fact]
    public void Match_EverybodyHasTheSameHome_LinksNobodyElse()
    {
        (int Person, Statement Stated)[] records = new Population(23).Records(500);

        PairCounts found = Counts(
            [.. records.Select(r => (r.Person, r.Stated with { Sex = "M", Address = Ann.Address }))]);

        Assert.True(found.Precision > 0.97, $"precision {found.Precision}");
    }

    // Its block is too large for a rule, and it says little: the records that state it are found by the rest.
    [Fact]
    public void Match_OneDateInATwentiethOfTheRecords_CostsLittle()
    {
        (int Person, Statement Stated)[] records = new Population(26).Records(1_500);
        PairCounts before = Counts(records);

        PairCounts after = Counts(
            [.. records.Select((r, row) => row % 20 == 0 ? (r.Person, r.Stated with { Born = "11/11/1911" }) : r)]);

        Assert.True(after.Precision > before.Precision - 0.025, $"precision {before.Precision}, {after.Precision}");
        Assert.True(after.Recall > before.Recall - 0.06, $"recall {before.Recall}, {after.Recall}");
    }

    // What everybody shares says nothing of anybody, so that nothing speaks for a link here; but the giant blocks are
    // told, and the run ends.
    [Fact]
    public void Match_EverybodyIsTheSame_EndsAndTellsTheBlocks()
    {
        ColumnRole[] roles = [ColumnRole.Forename, ColumnRole.Surname, ColumnRole.BirthDate];
        PersonTable table = People.Table(
            [.. roles.Select(role => People.Column(role, [.. Enumerable.Repeat("1980-02-03", 700)]))]);

        MatchResult result = PersonMatching.Match(table, Options);

        Assert.Equal(Enumerable.Range(0, 700), result.Clusters);
        Assert.Equal(700, result.Blocking.Single(b => b.Rule == "surname+birth").RowsLeftOut);
        Assert.Equal(0, result.Blocking.Single(b => b.Rule == "all").RowsLeftOut);
    }

    [Fact]
    public void Match_NamesOf500Letters_AreCompared()
    {
        string name = new([.. Enumerable.Range(0, 500).Select(i => (char)('a' + i * i % 26))]);
        Statement other = new() { Forename = name[..499] + "z", Surname = name, Born = "08/07/1931" };

        PersonTable table = Among(200, 24, Ann with { Forename = name }, Ann with { Forename = name }, other);
        int[] clusters = PersonMatching.Match(table, Options).Clusters;

        int first = table.Count - 3;
        Assert.Equal([first, first, first + 2], clusters[first..]);
    }

    [Theory]
    [InlineData("שרה", "כהן")]
    [InlineData("فاطمة", "الزهراء")]
    [InlineData("e\u0301le\u0301onore", "n\u0303andu")]
    [InlineData("\u202eannA", "\u0301")]
    [InlineData("\ud83d\ude00", "\ud83d\ude01\ud83d\ude02")]
    [InlineData("李", "王")]
    public void Match_NamesOfAnyScript_AreCompared(string forename, string surname)
    {
        Statement named = Ann with { Forename = forename, Surname = surname };
        Statement other = named with { Forename = "Zoe", Born = "08/07/1931", Address = "9 The Green, YO9 8ZZ" };

        PersonTable table = Among(200, 25, named, named, other);
        int[] clusters = PersonMatching.Match(table, Options).Clusters;

        int first = table.Count - 3;
        Assert.Equal([first, first, first + 2], clusters[first..]);
    }

    [Fact]
    public void Match_TwoRecordsOfOneId_IsRefusedByName()
    {
        PersonTable table = People.Table(People.Column(ColumnRole.Forename, "ann", "bob", "cal")) with
        {
            Ids = ["7", "8", "7"],
        };

        Assert.Contains(
            "Two records have the id 7",
            Assert.Throws<ArgumentException>(() => PersonMatching.Match(table, Options)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Match_MoreColumnsThanAPatternHolds_IsRefused()
    {
        PersonTable table = People.Table(
            [.. Enumerable.Range(0, 17).Select(i => People.Column($"c{i}", ColumnRole.Other, "a", "b"))]);
        PersonTable sixteen = table with { Columns = [.. table.Columns.Take(16)] };

        var refused = Assert.Throws<ArgumentException>(() => PersonMatching.Match(table, Options));

        Assert.StartsWith("17 columns", refused.Message, StringComparison.Ordinal);
        Assert.Equal(16, PersonMatching.Match(sixteen, Options).Model.Comparisons.Count);
    }

    private static PairCounts Counts((int Person, Statement Stated)[] records)
    {
        int[] clusters = PersonMatching.Match(Numbered(records.Select(r => r.Stated)), Options).Clusters;
        return ClusterEvaluation.Of(clusters, [.. records.Select(r => r.Person)]).Pairs;
    }

    // Records after those of so many people.
    private static PersonTable Among(int persons, int seed, params Statement[] records) =>
        Numbered(new Population(seed).Records(persons).Select(r => r.Stated).Concat(records));

    private static PersonTable Numbered(IEnumerable<Statement> records) => Statement.Table(
        records.Select((stated, row) => (row.ToString("D5", CultureInfo.InvariantCulture), stated)));
}
