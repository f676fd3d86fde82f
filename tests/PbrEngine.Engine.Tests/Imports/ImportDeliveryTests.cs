using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports;

/// <summary>What refuses a delivery as a whole, and what only warns. One refused file refuses all.</summary>
public sealed class ImportDeliveryTests : IDisposable
{
    private const string Pupils = "pupil_ref,date_of_birth";
    private const string Statuses = "child_ref,status,from,to";

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_GoodDelivery_IsLoadedWithCountsThatAddUp()
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.Schools)
            .File("pupils.csv", Pupils, "P1,2015-01-01", "P2,bad", "P1,2015-01-01", "P3,2015-01-01,x", "P4,"));

        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        var count = report.Files.Single(f => f.Count.Name == "pupils.csv").Count;
        Assert.Equal((5L, 2L, 3L), (count.Rows, count.Loaded, count.Rejected));
        Assert.Equal(["IMP-001", "IMP-013", "IMP-014"], RowCodes());
        Assert.Equal(4, _bench.Issues.Single(ImportCodes.DuplicateKey).Line);
        Assert.Equal(DeliveryState.Loaded, _bench.Store.List().Single().State);
        Assert.Equal(4, report.Files.Count);
    }

    [Fact]
    public void Run_DuplicateKey_FirstGoodRowCounts()
    {
        _bench.Import(new DeliveryBuilder(Feed.Schools).File("pupils.csv", Pupils, "P1,bad", "P1,2015-01-01", "P1,2016-01-01"));

        Assert.Equal(3, _bench.Store.RowsOf(Feed.Schools, "pupils.csv").Single().Line);
    }

    [Fact]
    public void Run_ParentRejected_MakesTheChildAnUnknownReference()
    {
        _bench.Import(new DeliveryBuilder(Feed.SocialCare)
            .File("children.csv", "child_ref,date_of_birth", "K1,bad")
            .File("statuses.csv", Statuses, "K1,CP,2024-01-01,"));

        Assert.Equal(["IMP-001", "IMP-012"], RowCodes());
    }

    [Fact]
    public void Run_ParentInAnEarlierDelivery_IsKnown()
    {
        Child("2026-09-30").Write(_bench.Landing);
        new DeliveryBuilder(Feed.SocialCare).File("statuses.csv", Statuses, "K1,CP,2024-01-01,").Write(_bench.Landing);

        var reports = _bench.Import().Deliveries;

        Assert.Equal(1, reports[1].Files.Single(f => f.Count.Name == "statuses.csv").Count.Loaded);
    }

    [Theory]
    [InlineData("feed: schools", "feed: police", "IMP-035")]
    [InlineData("to: 2026-10-31", "to: 2024-07-31", "IMP-048")]
    [InlineData("name: pupils.csv", "name: ../pupils.csv", "IMP-036 IMP-040")]
    [InlineData("name: pupils.csv", "name: /etc/passwd", "IMP-036 IMP-040")]
    [InlineData("name: pupils.csv", "name: 'a\\pupils.csv'", "IMP-036 IMP-040")]
    [InlineData("name: pupils.csv", "name: people.csv", "IMP-038 IMP-040")]
    [InlineData("name: pupils.csv", "name: Pupils.csv", "IMP-038 IMP-040")]
    [InlineData("name: pupils.csv", "name: exclusions.csv", "IMP-039 IMP-040")]
    [InlineData("rows: 0", "rows: 1", "IMP-043")]
    [InlineData("agreement: ISA-schools", "agreement: ISA-none", "IMP-044")]
    [InlineData("agreement: ISA-schools", "agreement: ISA-police", "IMP-045")]
    [InlineData("extract_date: 2026-10-31", "extract_date: 2019-12-31", "IMP-046")]
    [InlineData("[identify, support, monitor]", "[identify, research]", "IMP-047")]
    [InlineData("feed:", "feed: !x", "IMP-031")]
    [InlineData("supplier: Northbridge data team\n", "", "IMP-032")]
    public void Run_ManifestUntrue_RefusesTheDelivery(string from, string to, string codes)
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.Schools).WithManifestEdit(from, to));

        AssertRefused(report, codes);
    }

    [Theory]
    [InlineData("2019-12-31", "IMP-046")]
    [InlineData("2020-01-01", "")]
    [InlineData("2030-12-31", "")]
    [InlineData("2031-01-01", "IMP-046")]
    public void Run_AgreementInForce_BothDaysIncluded(string day, string codes)
    {
        new DeliveryBuilder(Feed.Schools).ExtractedOn(day).Covering("2019-01-01", "2019-02-01").Write(_bench.Landing);

        _bench.Import("2040-01-01");

        Assert.Equal(codes, FatalCodes());
    }

    [Theory]
    [InlineData("to: 2026-10-31", "to: 2026-11-01", "IMP-049")]
    [InlineData("extract_date: 2026-10-31", "extract_date: 2026-10-30", "IMP-049 IMP-050")]
    [InlineData("supplier:", "shoe_size: 9\nsupplier:", "IMP-034")]
    public void Run_Oddity_WarnsAndLoads(string from, string to, string codes)
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.Schools).WithManifestEdit(from, to));

        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        Assert.Equal(codes, string.Join(' ', _bench.Issues.Codes.Order(StringComparer.Ordinal)));
        Assert.All(_bench.Issues.All, i => Assert.Equal(IssueSeverity.Warning, i.Severity));
    }

    [Fact]
    public void Run_ExtraFile_WarnsAndIsNotRead()
    {
        var folder = new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "x");

        Assert.Equal(ImportOutcome.Loaded, _bench.Import().Deliveries.Single().Outcome);
        Assert.Equal("schools/2026-10-31/notes.txt", _bench.Issues.Single(ImportCodes.ExtraFile).File);
    }

    [Fact]
    public void Run_FileOfTheFeedNotNamed_IsRefused() =>
        AssertRefused(_bench.Import(new DeliveryBuilder(Feed.Schools).Without("exclusions.csv")), "IMP-040");

    [Fact]
    public void Run_FileNamedButNotThere_IsRefused()
    {
        var folder = new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        File.Delete(Path.Combine(folder, "exclusions.csv"));

        AssertRefused(_bench.Import().Deliveries.Single(), "IMP-041");
    }

    [Fact]
    public void Run_HashDiffers_IsRefused()
    {
        var folder = new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        File.AppendAllText(Path.Combine(folder, "exclusions.csv"), "\n");

        AssertRefused(_bench.Import().Deliveries.Single(), "IMP-042");
    }

    [Theory]
    [InlineData("pupils.csv")]
    [InlineData("manifest.yaml")]
    [InlineData("")]
    public void Run_Link_IsRefused(string name)
    {
        var folder = new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        var path = name.Length == 0 ? folder : Path.Combine(folder, name);
        var elsewhere = Path.Combine(_bench.Landing, "elsewhere");
        Directory.Move(path, elsewhere);
        File.CreateSymbolicLink(path, elsewhere);

        AssertRefused(_bench.Import().Deliveries.Single(), "IMP-037");
    }

    [Fact]
    public void Run_NoManifest_IsRefusedAndOnRecord()
    {
        Directory.CreateDirectory(Path.Combine(_bench.Landing, "schools", "2026-10-31"));

        AssertRefused(_bench.Import().Deliveries.Single(), "IMP-030");
    }

    public static TheoryData<string, byte[]> NoCsv => new()
    {
        { "IMP-052", [0x50, 0x4B, 3, 4, 10, 0, 0, 0] },
        { "IMP-052", "%PDF-1.4\n"u8.ToArray() },
        { "IMP-052", Encoding.Unicode.GetBytes("pupil_ref\n") },
        { "IMP-053", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("pupil_ref\n")] },
        { "IMP-053", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("pupil_ref\n")] },
        { "IMP-054", "pupil_ref\rP1\rP2\r"u8.ToArray() },
        { "IMP-055", [] },
        { "IMP-055", "\npupil_ref\n"u8.ToArray() },
        { "IMP-055", "\"pupil_ref\nP1\n"u8.ToArray() },
        { "IMP-055", [0xC3, 0x28, 10] },
        { "IMP-056", "pupil_ref,surname,pupil_ref\n"u8.ToArray() },
        { "IMP-057", "pupil,surname\n"u8.ToArray() },
        { "IMP-057", "pupil_ref;surname\n"u8.ToArray() },
        { "IMP-058", "pupil_ref,surname\nP1,\"Smi"u8.ToArray() },
        { "IMP-058", "pupil_ref,surname\nP1"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(NoCsv))]
    public void Run_FileThatIsNoCsv_RefusesTheDelivery(string code, byte[] bytes) =>
        AssertRefused(_bench.Import(new DeliveryBuilder(Feed.Schools).Bytes("pupils.csv", bytes, 0)), code);

    [Theory]
    [InlineData("pupil_ref,surname\nP1,Smith", 1)]
    [InlineData("\uFEFFpupil_ref,surname\r\nP1,Smith\r\n\r\n", 1)]
    [InlineData("surname,pupil_ref\nSmith,P1\n", 1)]
    [InlineData("pupil_ref", 0)]
    public void Run_OtherFormsOfCsv_AreLoaded(string text, int rows)
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.Schools).Text("pupils.csv", text, rows));

        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        Assert.Equal(rows, _bench.Store.RowsOf(Feed.Schools, "pupils.csv").Count);
    }

    [Fact]
    public void Run_UnknownAndAbsentColumns_AreReportedAndIgnored()
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.SocialCare).File("statuses.csv", "child_ref,status,from,eye_colour"));

        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        Assert.Equal("eye_colour", _bench.Issues.Single(ImportCodes.UnknownColumn).Column);
        Assert.Equal("to", _bench.Issues.Single(ImportCodes.OptionalColumnMissing).Column);
    }

    [Fact]
    public void Run_LaterFileRefused_KeepsNothingOfTheDeliveryAndAllOfTheOneBefore()
    {
        Child("2026-09-30").Write(_bench.Landing);
        _bench.Import();
        new DeliveryBuilder(Feed.SocialCare)
            .File("children.csv", "child_ref", "K2")
            .Text("statuses.csv", Statuses + "\nK2,CP,2024-01-01,\n", 2)
            .Write(_bench.Landing);

        var report = _bench.Import().Deliveries[1];

        Assert.Equal((ImportOutcome.Refused, "IMP-043"), (report.Outcome, FatalCodes()));
        Assert.Equal(["K1"], _bench.Store.RowsOf(Feed.SocialCare, "children.csv").Select(r => r.Key));
        Assert.Equal(2, _bench.Store.List().Count);
    }

    [Fact]
    public void Run_SameDeliveryAgain_IsKnownEvenFromAnotherFolderAndWithoutAgreement()
    {
        var first = _bench.Import(Child("2026-09-30"));
        Child("2026-09-30").InFolder("2026-10-01").Write(_bench.Landing);
        _bench.Agreements.Register(
            [new Agreement("ISA-social_care", Feed.Dwp, "", [], DateOnly.MinValue, DateOnly.MinValue)], DateTimeOffset.UnixEpoch);

        var reports = _bench.Import().Deliveries;

        Assert.All(reports, r => Assert.Equal((ImportOutcome.AlreadyKnown, first.DeliveryId), (r.Outcome, r.DeliveryId)));
        Assert.Single(_bench.Store.List());
    }

    [Fact]
    public void Run_SameBytesWithANewManifest_TakesTheRowsOver()
    {
        Child("2026-09-30").Write(_bench.Landing);
        Child("2026-10-31").Write(_bench.Landing);

        var reports = _bench.Import().Deliveries;

        Assert.Equal([false, true], reports.Select(r => r.Files[0].IsReused));
        Assert.Equal(reports[0].Files[0].Count, reports[1].Files[0].Count);
        Assert.Equal(2, _bench.Store.List().Count);
    }

    [Fact]
    public void Run_RowRejectedForTheExtractDate_IsReadAgainWithTheNextManifest()
    {
        const string Columns = "child_ref,date_of_birth";
        foreach (var day in new[] { "2026-09-30", "2026-10-31" })
        {
            new DeliveryBuilder(Feed.SocialCare).ExtractedOn(day).Covering("2024-01-01", day)
                .File("children.csv", Columns, "K1,2026-10-15").Write(_bench.Landing);
        }

        var counts = _bench.Import().Deliveries.Select(r => r.Files[0].Count.Loaded);

        Assert.Equal([0L, 1L], counts);
    }

    [Fact]
    public void Run_RefusedOnce_IsRecordedOnceAndLoadedWhenMended()
    {
        new DeliveryBuilder(Feed.Schools).Under("ISA-new").Write(_bench.Landing);
        _bench.Import();
        _bench.Import();
        Assert.Single(_bench.Store.List());
        _bench.Agreements.Register(
            [new("ISA-new", Feed.Schools, "x", ["identify", "support", "monitor"], new(2026, 1, 1), new(2026, 12, 31))],
            DateTimeOffset.UnixEpoch);

        Assert.Equal(ImportOutcome.Loaded, _bench.Import().Deliveries.Single().Outcome);
    }

    private static DeliveryBuilder Child(string day) => new DeliveryBuilder(Feed.SocialCare)
        .ExtractedOn(day).Covering("2024-01-01", day).File("children.csv", "child_ref", "K1");

    private void AssertRefused(DeliveryReport report, string codes)
    {
        Assert.Equal(ImportOutcome.Refused, report.Outcome);
        Assert.Equal(codes, FatalCodes());
        Assert.Contains(codes.Split(' ')[0], report.Reason, StringComparison.Ordinal);
        var delivery = _bench.Store.List().Single();
        Assert.Equal((DeliveryState.Refused, report.Reason), (delivery.State, delivery.Reason));
        Assert.Contains(_bench.Store.Issues(delivery.Id), i => i.Severity == IssueSeverity.Fatal);
    }

    private string FatalCodes() => string.Join(' ', _bench.Issues.All
        .Where(i => i.Severity == IssueSeverity.Fatal).Select(i => i.Code).Distinct().Order(StringComparer.Ordinal));

    private IEnumerable<string> RowCodes() => _bench.Issues.All
        .Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Code).Order(StringComparer.Ordinal);
}
