using System.Globalization;
using System.Security.Cryptography;
using PbrEngine.Engine.Generating;
using YamlDotNet.RepresentationModel;

namespace PbrEngine.Engine.Tests.Generating;

public sealed class SyntheticCouncilTests
{
    [Fact]
    public void Generate_SameOptionsTwice_WritesTheSameBytes()
    {
        using var first = GeneratedCouncil.Of(20, seed: 5, mess: 0.1);
        using var second = GeneratedCouncil.Of(20, seed: 5, mess: 0.1);

        Assert.Equal(first.HashOfTree(), second.HashOfTree());
    }

    [Fact]
    public void Generate_AnotherSeed_WritesAnotherCouncil()
    {
        using var first = GeneratedCouncil.Of(20, seed: 5, mess: 0);
        using var second = GeneratedCouncil.Of(20, seed: 6, mess: 0);

        Assert.NotEqual(first.HashOfTree(), second.HashOfTree());
    }

    /// <summary>Every file of the small council is the beginning of the large one's.</summary>
    [Fact]
    public void Generate_MoreFamilies_LeavesTheFirstOnesAsTheyWere()
    {
        using var small = GeneratedCouncil.Of(25, seed: 8, mess: 0.5);
        using var large = GeneratedCouncil.Of(60, seed: 8, mess: 0.5);

        foreach (var contract in ExtractContract.All)
        {
            foreach (var delivery in GeneratedCouncil.Deliveries)
            {
                var few = File.ReadAllText(small.PathOf(contract.File, delivery));
                var many = File.ReadAllText(large.PathOf(contract.File, delivery));
                var isStart = many.StartsWith(few, StringComparison.Ordinal);
                Assert.True(isStart, $"{small.Seed}: {contract.File} {delivery}");
            }
        }
    }

    [Fact]
    public void Generate_MoreMess_TellsTheSameStories()
    {
        using var clean = GeneratedCouncil.Of(40, seed: 9, mess: 0);
        using var messy = GeneratedCouncil.Of(40, seed: 9, mess: 0.1);

        var expected = Attachments(clean);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Attachments(messy));
        Assert.Equal(clean.ReadTruth("families.csv"), messy.ReadTruth("families.csv"));
    }

    [Fact]
    public void Generate_EveryFile_HasTheColumnsOfTheContract()
    {
        using var council = GeneratedCouncil.Of(3, seed: 1, mess: 0.1);

        foreach (var contract in ExtractContract.All)
        {
            foreach (var delivery in GeneratedCouncil.Deliveries)
            {
                Assert.Equal(contract.Columns, File.ReadLines(council.PathOf(contract.File, delivery)).First());
            }
        }
    }

    [Fact]
    public void Generate_EveryManifest_AgreesWithItsFiles()
    {
        using var council = GeneratedCouncil.Of(30, seed: 2, mess: 0.3);

        foreach (var (feed, delivery, manifest) in Manifests(council))
        {
            Assert.Equal(feed, Text(manifest, "feed"));
            Assert.Equal(delivery, Text(manifest, "extract_date"));
            var coverage = (YamlMappingNode)manifest["coverage"];
            Assert.Equal("2023-08-01", Text(coverage, "from"));
            Assert.Equal(delivery, Text(coverage, "to"));
            Assert.Equal("E06000000", Text(coverage, "area"));
            var stated = (YamlSequenceNode)manifest["files"];
            var names = stated.Select(file => $"{feed}/{Text((YamlMappingNode)file, "name")}");
            var expected = ExtractContract.All.Select(file => file.File);
            Assert.Equal(expected.Where(file => file.StartsWith(feed, StringComparison.Ordinal)), names);
            foreach (var file in stated.Cast<YamlMappingNode>())
            {
                var path = council.PathOf($"{feed}/{Text(file, "name")}", delivery);
                var rows = council.Read($"{feed}/{Text(file, "name")}", delivery).Count;
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), Text(file, "sha256"));
                Assert.Equal(rows.ToString(CultureInfo.InvariantCulture), Text(file, "rows"));
            }
        }
    }

    [Fact]
    public void Generate_EveryManifest_NamesAnAgreementInForceForItsPurposes()
    {
        using var council = GeneratedCouncil.Of(2, seed: 2, mess: 0);
        var agreements = ((YamlSequenceNode)Load(Path.Combine(council.Folder, "agreements.yaml"))["agreements"])
            .Cast<YamlMappingNode>()
            .ToDictionary(agreement => Text(agreement, "id"), StringComparer.Ordinal);

        foreach (var (feed, delivery, manifest) in Manifests(council))
        {
            var agreement = agreements[Text(manifest, "agreement")];
            Assert.Equal(feed, Text(agreement, "feed"));
            Assert.NotEmpty(Text(agreement, "gateway"));
            Assert.InRange(delivery, Text(agreement, "from"), Text(agreement, "to"), StringComparer.Ordinal);
            Assert.Equal(Purposes(agreement, "purposes"), Purposes(manifest, "purpose"));
            Assert.Equal(["identify", "support", "monitor"], Purposes(manifest, "purpose"));
        }
    }

    [Fact]
    public void Generate_DwpBehind_EndsItsCoverageAtAnEarlierMonthEnd()
    {
        using var council = GeneratedCouncil.Of(new CouncilOptions { Families = 2, DwpMonthsBehind = 1 });

        var ends = Manifests(council)
            .Where(manifest => manifest.Feed is "dwp" or "police")
            .Select(manifest => Text((YamlMappingNode)manifest.Manifest["coverage"], "to"));

        string[] dwp = ["2026-07-31", "2026-08-31", "2026-09-30"];
        Assert.Equal([.. dwp, .. GeneratedCouncil.Deliveries], ends);
    }

    [Fact]
    public void Generate_OtherDates_DeliversAtMonthEndsUpToTheLast()
    {
        var options = new CouncilOptions { Families = 2, Deliveries = 4, LastExtractOn = new DateOnly(2026, 3, 31) };
        using var council = GeneratedCouncil.Of(options);

        string[] expected = ["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"];
        var dates = council.Summary.ExtractDates.Select(day => day.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(expected, dates);
        Assert.Equal(expected, FoldersOf(council, "schools"));
    }

    [Fact]
    public void Generate_Summary_CountsWhatIsInTheFiles()
    {
        using var council = GeneratedCouncil.Of(30, seed: 3, mess: 0.2);

        var rows = ExtractContract.All.Sum(
            file => GeneratedCouncil.Deliveries.Sum(delivery => council.Read(file.File, delivery).Count));
        Assert.Equal(rows, council.Summary.Rows);
        Assert.Equal(30, council.ReadTruth("families.csv").Select(row => row["family_ref"]).Distinct().Count());
    }

    [Fact]
    public void Generate_Progress_EndsWithAllFamilies()
    {
        var reports = new Reports();
        var folder = Directory.CreateTempSubdirectory("pbr-council-").FullName;
        SyntheticCouncil.Generate(new CouncilOptions { Families = 150 }, folder, reports);
        Directory.Delete(folder, recursive: true);

        Assert.Equal([100, 150], reports.Seen.Select(report => report.FamiliesDone));
        Assert.All(reports.Seen, report => Assert.Equal(150, report.FamiliesTotal));
        Assert.True(reports.Seen[0].RowsWritten < reports.Seen[1].RowsWritten);
    }

    [Fact]
    public void Generate_FolderWithAnotherCouncilsDelivery_Refuses()
    {
        using var council = GeneratedCouncil.Of(2, seed: 1, mess: 0);
        var other = new CouncilOptions { Families = 2, LastExtractOn = new DateOnly(2026, 9, 30) };

        Assert.Throws<IOException>(() => SyntheticCouncil.Generate(other, council.Folder));
        SyntheticCouncil.Generate(council.Options, council.Folder);
    }

    public static TheoryData<CouncilOptions> Impossible => new()
    {
        new CouncilOptions { Families = 0 },
        new CouncilOptions { Families = CouncilOptions.FamiliesMax + 1 },
        new CouncilOptions { Families = 1, Mess = -0.01 },
        new CouncilOptions { Families = 1, Mess = 1.01 },
        new CouncilOptions { Families = 1, Mess = double.NaN },
        new CouncilOptions { Families = 1, Deliveries = 0 },
        new CouncilOptions { Families = 1, DwpMonthsBehind = -1 },
        new CouncilOptions { Families = 1, AreaCode = " " },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Generate_OptionsOutOfRange_WritesNothing(CouncilOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("pbr-council-").FullName;

        Assert.Throws<ArgumentOutOfRangeException>(() => SyntheticCouncil.Generate(options, folder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        Directory.Delete(folder);
    }

    private static Dictionary<string, string> Attachments(GeneratedCouncil council) => council
        .Read("early_help/families.csv")
        .DistinctBy(row => row["family_ref"])
        .ToDictionary(row => row["family_ref"], row => row["attached_on"], StringComparer.Ordinal);

    private static IEnumerable<(string Feed, string Delivery, YamlMappingNode Manifest)> Manifests(
        GeneratedCouncil council)
    {
        string[] feeds = ["early_help", "schools", "dwp", "police", "housing", "social_care"];
        Assert.Equal(feeds.Order(), Directory.EnumerateDirectories(council.Summary.LandingDirectory)
            .Select(folder => Path.GetFileName(folder)!).Order());
        foreach (var feed in feeds)
        {
            Assert.Equal(GeneratedCouncil.Deliveries, FoldersOf(council, feed));
            foreach (var delivery in GeneratedCouncil.Deliveries)
            {
                yield return (feed, delivery, Load(council.PathOf($"{feed}/manifest.yaml", delivery)));
            }
        }
    }

    private static IEnumerable<string> FoldersOf(GeneratedCouncil council, string feed) => Directory
        .EnumerateDirectories(Path.Combine(council.Folder, "landing", feed))
        .Select(folder => Path.GetFileName(folder)!)
        .Order(StringComparer.Ordinal);

    private static YamlMappingNode Load(string path)
    {
        var yaml = new YamlStream();
        using var text = new StreamReader(path);
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static string[] Purposes(YamlMappingNode node, string key) =>
        [.. ((YamlSequenceNode)node[key]).Cast<YamlScalarNode>().Select(purpose => purpose.Value!)];

    private sealed class Reports : IProgress<GenerationProgress>
    {
        public List<GenerationProgress> Seen { get; } = [];

        public void Report(GenerationProgress value) => Seen.Add(value);
    }
}
