using System.Security.Cryptography;
using System.Text.RegularExpressions;
using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>
/// The trees are clean, so that intake rejects and holds nothing, and they do reach the interesting states.
/// </summary>
public sealed class LandingTreeTests
{
    private const int CleanSeeds = 30;
    private const int StateSeeds = 72;

    [Fact]
    public void Write_SameSeed_GivesTheSameBytes()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        LandingTree.Write(one.Path, 7, 5, AsAts.Of(7));
        LandingTree.Write(other.Path, 7, 5, AsAts.Of(7));
        var names = Files(one.Path);
        Assert.Equal(names, Files(other.Path));
        Assert.All(names, f => Assert.Equal(
            File.ReadAllBytes(Path.Combine(one.Path, f)), File.ReadAllBytes(Path.Combine(other.Path, f))));
    }

    [Fact]
    public void WriteOnly_OneFamily_StatesItsFactsAsTheWholeTreeDoes()
    {
        using var whole = new TemporaryFolder();
        using var alone = new TemporaryFolder();
        LandingTree.Write(whole.Path, 3, 6, AsAts.Of(3));
        LandingTree.WriteOnly(alone.Path, 3, 4, AsAts.Of(3));
        var inWhole = ReferenceEvaluator.Evaluate(LandingTree.Landing(whole.Path), AsAts.Of(3));
        var inAlone = ReferenceEvaluator.Evaluate(LandingTree.Landing(alone.Path), AsAts.Of(3));
        var facts = TreeFacts.Describe(LandingTree.Landing(alone.Path), "F004");
        Assert.Equal(
            inWhole.Results.Where(r => r.FamilyRef == "F004"), inAlone.Results.Where(r => r.FamilyRef == "F004"));
        Assert.Contains("F004-M1", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EverySeed_HoldsCleanRowsThatDoNotShrink()
    {
        for (var seed = 1; seed <= CleanSeeds; seed++)
        {
            using var folder = new TemporaryFolder();
            LandingTree.Write(folder.Path, seed, 12, AsAts.Of(seed));
            Assert.Empty(CleanTree.Faults(LandingTree.Landing(folder.Path)).Select(fault => $"seed {seed}: {fault}"));
        }
    }

    [Fact]
    public void Write_EverySeed_ManifestsTellRowsAndHashes()
    {
        using var folder = new TemporaryFolder();
        LandingTree.Write(folder.Path, 5, 6, AsAts.Of(5));
        foreach (var manifest in Directory.EnumerateFiles(folder.Path, "manifest.yaml", SearchOption.AllDirectories))
        {
            var listed = Regex.Matches(File.ReadAllText(manifest), @"name: (\S+), rows: (\d+), sha256: (\w+)");
            Assert.NotEmpty(listed);
            Assert.All(listed, m =>
            {
                var bytes = File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(manifest)!, m.Groups[1].Value));
                Assert.Equal(m.Groups[3].Value, Convert.ToHexStringLower(SHA256.HashData(bytes)));
                Assert.Equal(m.Groups[2].Value, RowBook.Number(bytes.Count(b => b == '\n') - 1));
            });
        }
    }

    [Fact]
    public void Write_AllSeedsTogether_ReachEveryState()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= StateSeeds; seed++)
        {
            using var folder = new TemporaryFolder();
            LandingTree.Write(folder.Path, seed, 12, AsAts.Of(seed));
            var outcome = ReferenceEvaluator.Evaluate(LandingTree.Landing(folder.Path), AsAts.Of(seed));
            var programmes = outcome.Families.ToDictionary(f => f.FamilyRef, f => f.Programme);
            seen.UnionWith(outcome.Families.Select(f => $"{f.Programme} {f.Eligible}"));
            seen.UnionWith(outcome.Results.Select(r => $"{programmes[r.FamilyRef]} {r.Result} {r.State}"));
            seen.UnionWith(outcome.Results.Select(r => $"{programmes[r.FamilyRef]} {r.Result} {r.AmountPence}"));
            seen.UnionWith(outcome.Measures.Select(m => $"{programmes[m.FamilyRef]} {m.Measure} {m.State}"));
        }

        Assert.Empty(Expected().Except(seen, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected() =>
    [
        .. Each(["phase1", "expanded"], ["Y", "N", "UNKNOWN"]),
        .. Each(["supporting-families"], ["Y", "N"]),
        .. Each(
            [
                "phase1 crime_asb_education", "phase1 progress_to_work", "phase1 continuous_employment",
                "expanded attachment", "expanded sustained_progress", "expanded continuous_employment",
                "supporting-families successful_outcome",
            ],
            ["PAYABLE", "BLOCKED", "NOT_ACHIEVED"]),
        .. Each(["phase1 crime_asb_education"], ["70000", "150000", "230000"]),
        .. Each(["phase1 continuous_employment"], ["80000", "160000", "240000"]),
        .. Each(
            [
                "phase1 absence", "phase1 exclusions", "phase1 offending_youth", "phase1 asb", "expanded absence",
                "expanded exclusions", "expanded offending_any", "expanded asb", "expanded domestic_abuse",
                "expanded help", "expanded work", "expanded need_closed.health", "supporting-families absence",
            ],
            ["Met", "NotMet", "NotApplicable", "Unknown"]),
        .. Each(
            [
                "phase1 progress_to_work", "phase1 continuous_employment", "supporting-families no_crime",
                "supporting-families work",
            ],
            ["Met", "NotMet", "Unknown"]),
        .. Each(["supporting-families domestic_abuse", "supporting-families need_closed.1.1"], ["Met", "NotMet"]),
    ];

    private static IEnumerable<string> Each(string[] heads, string[] tails) =>
        heads.SelectMany(head => tails.Select(tail => $"{head} {tail}"));

    private static List<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal).ToList();
}
