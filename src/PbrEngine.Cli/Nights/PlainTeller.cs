using System.Globalization;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Nights;

/// <summary>One plain line per finished step, for logs and for those who read no bars.</summary>
internal sealed class PlainTeller(Action<string> say) : INightTeller
{
    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        // Only finished steps are lines: a log isn't a bar.
    }

    /// <inheritdoc/>
    public void Finished(StepRecord step)
    {
        var counts = string.Join(", ", step.Counts.Select(c => string.Create(
            CultureInfo.InvariantCulture, $"{c.Key} {c.Value}")));
        var took = step.Milliseconds is { } milliseconds
            ? string.Create(CultureInfo.InvariantCulture, $" in {milliseconds / 1000.0:0.0} s")
            : "";
        say($"{step.Step}: done{took}{(counts.Length > 0 ? ": " + counts : "")}");
    }
}
