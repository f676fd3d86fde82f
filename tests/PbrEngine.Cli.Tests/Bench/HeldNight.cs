namespace PbrEngine.Cli.Tests.Bench;

/// <summary>A council with a published night and a held one: every row of a school file came twice.</summary>
internal sealed class HeldNight : IDisposable
{
    internal const string Gate = "rejects.schools";

    internal HeldNight()
    {
        Landing = InventedCouncil.Make(Bench);
        Bench.Done("run", "--landing", Landing, "--as-at", InventedCouncil.FirstNight);
        InventedCouncil.Double(Landing, $"schools/{InventedCouncil.SecondNight}/attendance.csv");
        Answer = Run();
    }

    internal CommandBench Bench { get; } = new();

    internal string Landing { get; }

    internal string Out => Bench.At("out");

    /// <summary>What the held night ended with.</summary>
    internal CommandAnswer Answer { get; }

    internal CommandAnswer Run() => Bench.Run(
        "run", "--landing", Landing, "--as-at", InventedCouncil.SecondNight, "--out", Out);

    internal CommandAnswer Release(string attempt = "2", string gate = Gate, string by = "an.operator") => Bench.Run(
        "runs", "release", attempt, "--gate", gate, "--as", by, "--reason", "the school said so");

    internal CommandAnswer Publish() => Bench.Run("publish", "--as-at", InventedCouncil.SecondNight);

    /// <inheritdoc/>
    public void Dispose() => Bench.Dispose();
}
