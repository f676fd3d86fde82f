using System.Diagnostics;
using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>A named pipe has no end until somebody writes to it: a night must not wait for that.</summary>
public sealed class PipeTests
{
    [Theory]
    [InlineData("attendance.csv")]
    [InlineData("manifest.yaml")]
    public async Task Run_PipeInsteadOfAFile_RefusesTheDeliveryWithoutWaitingForIt(string file)
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var path = Path.Combine(bench.Landing, RefusedDelivery.Folder, file);
        File.Delete(path);
        using (var made = Process.Start("mkfifo", [path]))
        {
            await made.WaitForExitAsync();
        }

        await RefusedDelivery.MustBeRefused(await bench.Run(), file);
    }
}
