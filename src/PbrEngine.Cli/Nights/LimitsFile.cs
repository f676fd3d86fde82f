using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Cli.Nights;

/// <summary>The limits of <c>--limits</c>: with a broken file, nothing is run.</summary>
internal static class LimitsFile
{
    // A line a limit; a larger file is a mistake.
    private const long FileBytesMax = 100_000;

    /// <summary>Reads the file; null, and the faults told, when it can't be used.</summary>
    /// <param name="invocation">Hears of the faults.</param>
    /// <param name="path">The file; null for the limits of the program.</param>
    internal static GateLimits? Read(Invocation invocation, string? path)
    {
        if (path is null)
            return GateLimits.Default;
        if (!File.Exists(path) || new FileInfo(path).Length > FileBytesMax)
        {
            invocation.Say($"There is no file of limits at {path}: give one with --limits (docs/runs.md).");
            return null;
        }
        var reading = GateLimitsReader.Read(File.ReadAllBytes(path));
        foreach (var issue in reading.Problems.Select(p => p.ToIssue(path)))
            invocation.Say($"{issue.Code} {issue.File} {issue.Column}: {issue.Message}");
        if (reading.Limits is null)
            invocation.Say("Nothing was run: correct the limits first.");
        return reading.Limits;
    }
}
