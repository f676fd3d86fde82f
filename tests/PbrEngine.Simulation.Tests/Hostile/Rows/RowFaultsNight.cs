using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

/// <summary>One night over the good tree with every row of RowFaults added; each case reads its own.</summary>
public sealed class RowFaultsNight : IAsyncLifetime
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public Night Night { get; private set; } = null!;

    public int LineOf(RowFault fault) => _lines[fault.Name];

    public async Task InitializeAsync()
    {
        var deliveries = GoodTree.Make();
        var number = 100;
        foreach (var fault in RowFaults.Rejected.Concat(RowFaults.Warned).Concat(RowFaults.Fine))
        {
            var delivery = deliveries.Single(d => d.Feed == fault.Feed);
            _lines.Add(fault.Name, delivery.Add(fault.File, fault.Row(++number)));
        }

        using var bench = await Bench.Make(deliveries);
        Night = (await bench.Run()).Kept();
        Night.MustBeOrderly();
        // So many bad rows hold the night; its files are written all the same (R50).
        Night.MustEndWith(3);
        Night.MustSay("RUN-007", "rejects.schools holds it");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
