using PbrEngine.Simulation.Tests.Reference.Landing;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>One night of the real engine over a tree, and the files that it left.</summary>
public sealed class EngineRun
{
    // R50: a gate that fails stops publication (3), not the files of `--out`.
    private static readonly int[] WithFiles = [0, 3];

    private readonly string _out;

    /// <summary>The files of a run that has been.</summary>
    public EngineRun(string output) => _out = output;

    public static async Task<EngineRun> Over(string folder, DateOnly asAt)
    {
        var pbr = new PbrProcess(folder);
        var database = Path.Combine(folder, "pbr.db");
        var output = Path.Combine(folder, "out");
        var agreed = await pbr.Run("agreements", "import", LandingTree.AgreementsFile(folder), "--db", database);
        Assert.True(agreed.ExitCode == 0, agreed.Printed);
        var night = await pbr.Run(
            "run", "--landing", LandingTree.Landing(folder), "--as-at", RowBook
                .Day(asAt), "--out", output, "--db", database);
        Assert.True(WithFiles.Contains(night.ExitCode), night.Printed);
        Assert.True(File.Exists(Path.Combine(output, "results.csv")), "No results.csv was left by: " + night.Printed);
        return new EngineRun(output);
    }

    public IReadOnlyList<LandingRow> Rows(string file) =>
        CsvText.Read(File.ReadAllText(Path.Combine(_out, file))).ConvertAll(values => new LandingRow(file, values));

    /// <summary>The early-help members that each person id stands for.</summary>
    public ILookup<string, string> Members() =>
        Rows("persons.csv").Where(r => r["feed"] == "early_help").ToLookup(r => r["person_id"], r => r["ref"]);

    /// <summary>Rows that intake refused: a tree is clean, so they explain a difference.</summary>
    public IReadOnlyList<string> Rejects() =>
        File.ReadLines(Path.Combine(_out, "rejects.csv")).Skip(1).Take(20).ToList();
}
