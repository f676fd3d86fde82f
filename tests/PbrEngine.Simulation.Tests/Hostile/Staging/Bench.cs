using System.Collections.Concurrent;
using System.Globalization;
using PbrEngine.Simulation.Tests.ReferenceTests;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>A folder with the agreements registered, a landing tree and as many nights as a case wants.</summary>
public sealed class Bench : IDisposable
{
    private static readonly Lazy<Task<IReadOnlyList<(string Name, byte[] Bytes)>>> Registered = new(Register);

    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Undisturbed =
        new(StringComparer.Ordinal);

    private readonly TemporaryFolder _folder = new();
    private int _nights;

    private Bench()
    {
        Directory.CreateDirectory(Landing);
    }

    public string Root => _folder.Path;

    public string Landing => In("landing");

    public string Database => In("pbr.db");

    public static async Task<Bench> Make(IEnumerable<GoodDelivery>? deliveries = null)
    {
        var bench = new Bench();
        foreach (var (name, bytes) in await Registered.Value)
        {
            await File.WriteAllBytesAsync(bench.In(name), bytes);
        }

        foreach (var delivery in deliveries ?? [])
        {
            delivery.Write(bench.Landing);
        }

        return bench;
    }

    /// <summary>results.csv of the good tree, with or without one of its feeds, on a database of its own.</summary>
    public static Task<string> GoodResults(string? without = null) => Undisturbed.GetOrAdd(
        without ?? "", _ => new Lazy<Task<string>>(() => RunGood(without))).Value;

    public string In(string name) => Path.Combine(Root, name);

    public Task<Night> Run(params string[] more) => RunOn(GoodTree.AsAt, more);

    public async Task<Night> RunOn(string asAt, params string[] more)
    {
        var output = In(string.Create(CultureInfo.InvariantCulture, $"out{++_nights}"));
        var told = await Pbr.Run(Root, [.. Arguments(asAt, output), .. more]);
        return new Night(told, output);
    }

    public string[] Arguments(string asAt, string output) =>
        ["run", "--landing", Landing, "--as-at", asAt, "--out", output, "--db", Database];

    public void Dispose() => _folder.Dispose();

    private static async Task<string> RunGood(string? without)
    {
        using var bench = await Make(GoodTree.Make().Where(d => d.Feed != without));
        var night = await bench.Run();
        night.MustBeOrderly();
        Assert.True(night.Told.ExitCode == 0, night.ToString());
        return night.Results;
    }

    private static async Task<IReadOnlyList<(string Name, byte[] Bytes)>> Register()
    {
        using var bench = new Bench();
        await File.WriteAllTextAsync(bench.In("agreements.yaml"), Agreed.Yaml());
        var told = await Pbr.Run(
            bench.Root, "agreements", "import", bench.In("agreements.yaml"), "--db", bench.Database);
        Assert.True(told.ExitCode == 0, told.ToString());
        return Directory.GetFiles(bench.Root, "pbr.db*")
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))).ToList();
    }
}
