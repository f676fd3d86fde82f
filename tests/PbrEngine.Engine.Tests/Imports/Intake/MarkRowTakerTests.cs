using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

/// <summary>Marks are counted into terms; every source row is loaded or rejected all the same.</summary>
public sealed class MarkRowTakerTests : IDisposable
{
    private const string Codes =
        """
              code_sets:
                - from: 2024-09-01
                  present: ["/", "\\", L]
                  authorised: [I]
                  unauthorised: [O]
                  unresolved: [N, "-"]
                  not_possible: ["#", D]
        """;

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Take_GoodMarks_AreCountedAndTheFirstLineStandsForThem()
    {
        var count = Sessions("P1,2026-09-01,AM,/", "P2,2026-09-01,AM,O", "P1,2026-09-01,PM,I", "P1,2026-09-02,AM,N");

        Assert.Equal((4L, 4L, 0L), (count.Rows, count.Loaded, count.Rejected));
        Assert.Equal(["P1 3 1 0 1 @2", "P2 1 0 1 0 @3"], Rows());
    }

    [Fact]
    public void Take_NotPossible_IsNoSession()
    {
        Sessions("P1,2026-09-01,AM,#", "P1,2026-09-01,PM,D");

        Assert.Equal(["P1 0 0 0 0 @2"], Rows());
    }

    [Fact]
    public void Take_UnknownCode_CountsAsUnresolvedWithAWarning()
    {
        var count = Sessions("P1,2026-09-01,AM,?", "P1,2026-09-01,PM,", "P1,2024-08-31,PM,/");

        Assert.Equal((3L, 3L), (count.Loaded, count.Warnings));
        Assert.Equal(["P1 2 0 0 2 @2", "P1 1 0 0 1 @4"], Rows().Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(3, _bench.Issues.Codes.Count(c => c == ImportCodes.UnknownMark));
    }

    [Theory]
    [InlineData("P1,1/9/2026,AM,/", "IMP-001")]
    [InlineData("P1,2026-11-01,AM,/", "IMP-002")]
    [InlineData("P1,2026-09-01,EVE,/", "IMP-004")]
    [InlineData("P9,2026-09-01,AM,/", "IMP-012")]
    [InlineData(",2026-09-01,AM,/", "IMP-020")]
    [InlineData("P1,2026-09-01,AM,/,", "IMP-014")]
    [InlineData("P1,2015-07-31,AM,/", "IMP-003")]
    public void Take_BadRow_IsRejectedAndNotCounted(string row, string code)
    {
        var count = Sessions(row, "P1,2026-09-02,AM,/");

        Assert.Equal((2L, 1L, 1L), (count.Rows, count.Loaded, count.Rejected));
        Assert.Equal(["P1 1 0 0 0 @3"], Rows());
        Assert.Equal(2, _bench.Issues.Single(code).Line);
    }

    [Fact]
    public void Take_SameSessionTwice_SecondIsRejected()
    {
        var count = Sessions("P1,2026-09-01,AM,/", "P1,2026-09-01,AM,O");

        Assert.Equal(1, count.Rejected);
        Assert.Equal(["P1 1 0 0 0 @2"], Rows());
        Assert.Equal(3, _bench.Issues.Single(ImportCodes.DuplicateKey).Line);
    }

    [Fact]
    public void Take_FillersAheadOfTheExtract_AreLeftOut()
    {
        var count = Sessions("P1,2026-10-31,AM,/", "P1,2026-11-01,AM,#", "P1,2026-11-01,PM,-");

        Assert.Equal(3, count.Loaded);
        Assert.Equal(["P1 1 0 0 0 @2"], Rows());
    }

    [Fact]
    public void Take_Week_CountsItsSessionsInTheirTerms()
    {
        var count = Weeks("P1,2025-12-29,/\\I-  OO", "P1,2026-01-05,##");

        Assert.Equal((2L, 2L), (count.Rows, count.Loaded));
        Assert.Equal(["P1 4 1 0 1 @2", "P1 2 0 2 0 @2"], Rows());
    }

    [Theory]
    [InlineData("P1,2025-09-01,//////////////", 1)]
    [InlineData("P1,2025-09-01,///////////////", 0)]
    [InlineData("P1,9999-12-31,##", 1)]
    public void Take_Week_HasFourteenSessionsAtMost(string row, int loaded) => Assert.Equal(loaded, Weeks(row).Loaded);

    [Fact]
    public void Take_MorePupilsThanTheLimit_RefusesTheFile()
    {
        _bench.Options = new() { MarkGroupsMax = 1 };

        Sessions("P1,2026-09-01,AM,/", "P2,2026-09-01,AM,/");

        Assert.Equal(IssueSeverity.Fatal, _bench.Issues.Single(ImportCodes.TooManyGroups).Severity);
        Assert.Equal(DeliveryState.Refused, _bench.Store.List().Single().State);
    }

    private FileCount Sessions(params string[] rows) =>
        Import("layout: session\n      date: Day\n      session: Half\n      code: Mark", "Id,Day,Half,Mark", rows);

    private FileCount Weeks(params string[] rows) =>
        Import("layout: week\n      date: Week\n      code: Marks", "Id,Week,Marks", rows);

    private FileCount Import(string layout, string header, string[] rows)
    {
        var yaml = "feed: schools\nfiles:\n  attendance.csv:\n    columns: { pupil_ref: Id }\n"
            + "    attendance_codes:\n      " + layout + "\n" + Codes;
        var reading = MappingReader.Read(Encoding.UTF8.GetBytes(yaml), FeedCatalogue.BuiltIn);
        Assert.Empty(reading.Problems);
        _bench.Mappings = MappingLibrary.Of(reading.Mapping!);
        return _bench.Import(new DeliveryBuilder(Feed.Schools)
            .File("pupils.csv", "pupil_ref,date_of_birth", "P1,2015-08-01", "P2,2015-08-01")
            .File("attendance.csv", header, rows)).Files.Single(f => f.Count.Name == "attendance.csv").Count;
    }

    private IEnumerable<string> Rows() => _bench.Store.RowsOf(Feed.Schools, "attendance.csv").Select(
        r => FormattableString.Invariant($"{r.Values[0]} {string.Join(' ', r.Values.Skip(4).Take(4))} @{r.Line}"));
}
