using System.Globalization;
using System.Text;
using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>
/// The engine and the reference are given the same landing tree and must say the same, line by line. A tree is drawn
/// from the seed that a failure names; <see cref="LandingTree.WriteOnly"/> draws one of its families alone.
/// </summary>
public sealed class EngineAgreesWithReferenceTests
{
    // PBR_TREES=300 (from PBR_TREES_FROM=1) and PBR_TREE_FAMILIES=25 ask for a longer comparison than CI makes.
    private static readonly int Trees = Asked("PBR_TREES", 24);
    private static readonly int FirstSeed = Asked("PBR_TREES_FROM", 1);
    private static readonly int Families = Asked("PBR_TREE_FAMILIES", 15);

    public static TheoryData<int> AllSeeds => [.. Enumerable.Range(FirstSeed, Trees)];

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public async Task Run_SeededTree_SaysWhatTheReferenceSays(int seed)
    {
        using var folder = new TemporaryFolder();
        var asAt = AsAts.Of(seed);
        LandingTree.Write(folder.Path, seed, Families, asAt);
        var reference = ReferenceEvaluator.Evaluate(LandingTree.Landing(folder.Path), asAt);

        var engine = await EngineRun.Over(folder.Path, asAt);

        var differences = new Differences(reference, engine).All();
        if (differences.Count > 0)
        {
            Assert.Fail(Report(seed, asAt, differences, engine, folder.Path));
        }
    }

    private static int Asked(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } number
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : otherwise;

    private static string Report(
        int seed,
        DateOnly asAt,
        IReadOnlyList<(string FamilyRef, string Text)> differences,
        EngineRun engine,
        string folder)
    {
        var report = new StringBuilder();
        report.AppendLine(FormattableString.Invariant(
            $"Seed {seed}, {Families} families, as at {RowBook.Day(asAt)}: {differences.Count} differences."));
        foreach (var (_, text) in differences.Take(40))
        {
            report.AppendLine(text);
        }

        foreach (var reject in engine.Rejects())
        {
            report.AppendLine("reject: " + reject);
        }

        report.AppendLine($"Facts of {differences[0].FamilyRef}:");
        report.Append(TreeFacts.Describe(LandingTree.Landing(folder), differences[0].FamilyRef));
        return report.ToString();
    }
}
