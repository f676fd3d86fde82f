using System.Diagnostics;
using System.Globalization;
using PbrEngine.Benchmarks.Measuring;

namespace PbrEngine.Benchmarks.Imports;

/// <summary>
/// Runs both imports as processes of their own, in turn, so that neither finds the other's compiled code or memory, and
/// whatever else the machine is doing falls on both.
/// </summary>
internal static class Comparison
{
    internal static int Run(string folder, int runs)
    {
        var ours = new List<Figures>();
        var bare = new List<Figures>();
        for (var i = 0; i < runs; i++)
        {
            ours.Add(Start("import-ours", folder));
            bare.Add(Start("import-bare", folder));
        }
        var (our, peer) = (Figures.Median(ours), Figures.Median(bare));
        Console.WriteLine(FormattableString.Invariant($"medians of {runs}"));
        Tell("ours", our);
        Tell("bare", peer);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"ours has {peer.Seconds / our.Seconds:F2} of the bare loop's speed by the clock, "
            + $"{peer.Processor / our.Processor:F2} by processor time"));
        return 0;
    }

    private static void Tell(string name, Figures figures) => Console.WriteLine(FormattableString.Invariant(
        $"  {name}  {figures.Seconds:F2} s  {figures.Processor:F2} s of processor  {figures.PeakMegabytes:F0} MB"));

    /// <summary>Seconds are the parent's: the whole process from start to exit.</summary>
    private static Figures Start(string verb, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(verb);
        start.ArgumentList.Add(folder);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        Console.Write(output);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{verb} failed.");
        var line = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        return Figures.Parse(line) with { Seconds = watch.Elapsed.TotalSeconds };
    }
}
