using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Surroundings;

/// <summary>Runs that are killed or that meet each other: the next one gives what an undisturbed one gives.</summary>
public sealed class InterruptionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(60)]
    public async Task Run_KilledAfterSomeWrites_IsCompletedByTheNext(int writes)
    {
        using var bench = await Bench.Make(GoodTree.Make());
        await Kill(bench, writes);
        // A run that had ended before it was to be killed is published, so this one needs the reason.
        var night = await bench.Run("--again", "the last one was killed");
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Fact]
    public async Task Run_KilledAgainAndAgain_IsCompletedByTheNext()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        foreach (var writes in new[] { 2, 5, 12 })
        {
            await Kill(bench, writes);
        }

        var night = await bench.Run("--again", "the last ones were killed");
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Fact]
    public async Task Run_TwoAtOnce_OneRunsAndTheOtherIsToldWhoDoes()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var nights = await Task.WhenAll(bench.Run(), bench.Run());
        Assert.All(nights, night => night.MustBeOrderly());
        var good = await Bench.GoodResults();
        var done = Assert.Single(nights, night => night.Told.ExitCode == 0);
        Assert.Equal(good, done.Results);
        // The other came while the night ran, or when it was published.
        var refused = Assert.Single(nights, night => night != done);
        refused.MustEndWith(3);
        Assert.Matches("RUN-006 .* is being run by process [0-9]+ on |RUN-001 ", refused.Told.Errors);
        var after = await bench.Run("--again", "two had met");
        after.MustEndWith(0);
        Assert.Equal(good, after.Results);
    }

    // Writes are seen as changes of the database's files; a kill is sent when there were enough of them.
    private static async Task Kill(Bench bench, int writes)
    {
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var seen = 0;
        using var watcher = new FileSystemWatcher(bench.Root, "pbr.db*");
        void Count(object sender, FileSystemEventArgs change)
        {
            if (Interlocked.Increment(ref seen) >= writes)
            {
                enough.TrySetResult();
            }
        }

        watcher.Changed += Count;
        watcher.Created += Count;
        watcher.EnableRaisingEvents = true;
        using var process = Pbr.Start(bench.Root, bench.Arguments(GoodTree.AsAt, bench.In("killed")));
        var ended = process.WaitForExitAsync();
        await Task.WhenAny(enough.Task, ended);
        process.Kill(entireProcessTree: true);
        await ended;
    }
}
