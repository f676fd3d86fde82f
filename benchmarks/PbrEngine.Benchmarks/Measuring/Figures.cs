using System.Diagnostics;
using System.Globalization;

namespace PbrEngine.Benchmarks.Measuring;

/// <summary>Wall seconds, processor seconds and the largest working set of a piece of work in this process.</summary>
internal sealed record Figures(double Seconds, double Processor, double PeakMegabytes)
{
    private const string StatusFile = "/proc/self/status";
    private const string ResetFile = "/proc/self/clear_refs";

    /// <summary>Runs the work and measures it; the peak is the work's own where the system can reset it.</summary>
    internal static Figures Of(Action work)
    {
        ResetPeak();
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        work();
        watch.Stop();
        return new(
            watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, Peak());
    }

    /// <summary>One line that people read and <c>compare</c> parses.</summary>
    internal string Line(string name, long rows) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-12} seconds {Seconds,8:F2}  processor {Processor,8:F2}  peak_mb {PeakMegabytes,6:F0}  "
        + $"rows {rows,9}  rows_per_second {rows / Seconds,9:F0}");

    internal static Figures Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(Number("seconds"), Number("processor"), Number("peak_mb"));

        double Number(string name) =>
            double.Parse(words[Array.IndexOf(words, name) + 1], CultureInfo.InvariantCulture);
    }

    /// <summary>The median of each figure by itself.</summary>
    internal static Figures Median(IReadOnlyList<Figures> runs) =>
        new(Middle(runs, f => f.Seconds), Middle(runs, f => f.Processor), Middle(runs, f => f.PeakMegabytes));

    private static double Middle(IReadOnlyList<Figures> runs, Func<Figures, double> figure) =>
        runs.Select(figure).Order().ElementAt(runs.Count / 2);

    // Writing 5 makes VmHWM start again from the present size (proc_pid_clear_refs(5)).
    private static void ResetPeak()
    {
        if (File.Exists(ResetFile))
            File.WriteAllText(ResetFile, "5");
    }

    private static double Peak()
    {
        if (!File.Exists(StatusFile))
            return Environment.WorkingSet / 1048576.0;
        var line = File.ReadLines(StatusFile).First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kibibytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return long.Parse(kibibytes, CultureInfo.InvariantCulture) / 1024.0;
    }
}
