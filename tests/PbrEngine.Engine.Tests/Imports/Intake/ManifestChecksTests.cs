using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

/// <summary>What a manifest may not say, and what only warns.</summary>
public sealed class ManifestChecksTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

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

        _bench.AssertRefused(report, codes);
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

        Assert.Equal(codes, _bench.FatalCodes());
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
        _bench.AssertRefused(_bench.Import(new DeliveryBuilder(Feed.Schools).Without("exclusions.csv")), "IMP-040");

    [Fact]
    public void Run_FileNamedButNotThere_IsRefused()
    {
        var folder = new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        File.Delete(Path.Combine(folder, "exclusions.csv"));

        _bench.AssertRefused(_bench.Import().Deliveries.Single(), "IMP-041");
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

        _bench.AssertRefused(_bench.Import().Deliveries.Single(), "IMP-037");
    }
}
