using System.Globalization;
using PbrEngine.Engine.Running;
using Spectre.Console;

namespace PbrEngine.Cli.Nights;

/// <summary>
/// A bar for each step of a night. Reports come from many threads; the bars are safe to move from any.
/// </summary>
internal sealed class BarTeller : INightTeller
{
    private static readonly (string Step, string Title)[] Titles =
    [
        (RunSteps.Import, "Reading extracts"),
        (RunSteps.Link, "Linking people"),
        (RunSteps.Evaluate, "Evaluating families"),
        (RunSteps.Publish, "Publishing"),
    ];

    private readonly Dictionary<string, ProgressTask> _bars;

    /// <summary>Draws the bars.</summary>
    internal BarTeller(ProgressContext context) => _bars = Titles.ToDictionary(
        t => t.Step,
        t => context.AddTask(t.Title, autoStart: t.Step == RunSteps.Import),
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        if (!_bars.TryGetValue(value.Step, out var bar))
            return;
        Start(bar);
        bar.IsIndeterminate = value.Total == 0;
        bar.MaxValue = Math.Max(value.Total, 1);
        bar.Value = value.Done;
    }

    /// <inheritdoc/>
    public void Finished(StepRecord step)
    {
        if (!_bars.TryGetValue(step.Step, out var bar))
            return;
        Start(bar);
        bar.IsIndeterminate = false;
        bar.Value = bar.MaxValue;
        bar.StopTask();
        if (step.Milliseconds is { } milliseconds)
            bar.Description += string.Create(CultureInfo.InvariantCulture, $" ({milliseconds / 1000.0:0.0} s)");
        // The linker doesn't say how far it is: its bar moves without an end while it works.
        if (step.Step == RunSteps.Import)
            StartWithoutEnd(_bars[RunSteps.Link]);
    }

    private static void Start(ProgressTask bar)
    {
        if (!bar.IsStarted)
            bar.StartTask();
    }

    private static void StartWithoutEnd(ProgressTask bar)
    {
        Start(bar);
        bar.IsIndeterminate = true;
    }
}
