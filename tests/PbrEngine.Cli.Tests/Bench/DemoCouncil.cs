namespace PbrEngine.Cli.Tests.Bench;

/// <summary>One demo for all tests that only read.</summary>
public sealed class DemoCouncil : IDisposable
{
    internal const int Families = 40;

    private readonly CommandBench _bench = new();

    /// <summary>Runs it.</summary>
    public DemoCouncil()
    {
        Answer = _bench.Done("demo", "--families", "40", "--seed", "1", "--out", Folder, "--json");
        _bench.Variables["PBR_DB"] = Path.Combine(Folder, "pbr.db");
    }

    internal string Folder => _bench.At("demo");

    internal CommandAnswer Answer { get; }

    internal CommandAnswer Run(params string[] arguments) => _bench.Run(arguments);

    internal string[] Lines(string file) => File.ReadAllLines(Path.Combine(Folder, "2026-10-31", file));

    /// <inheritdoc/>
    public void Dispose() => _bench.Dispose();
}

/// <summary>Tests that read the demo.</summary>
[CollectionDefinition(Name)]
public sealed class DemoReaders : ICollectionFixture<DemoCouncil>
{
    internal const string Name = "demo";
}
