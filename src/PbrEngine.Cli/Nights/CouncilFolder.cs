using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Generating;
using Spectre.Console;

namespace PbrEngine.Cli.Nights;

/// <summary>
/// Writes an invented council into a folder: drafted aside and moved when whole, so that a stop leaves nothing
/// half-made.
/// </summary>
internal static class CouncilFolder
{
    private const string DraftName = ".pbr-council-draft";
    private static readonly string[] Made = ["landing", "truth", "agreements.yaml"];

    /// <summary>The first thing of a council that the folder holds already; null when it holds none.</summary>
    internal static string? Taken(string folder) =>
        Made.Select(name => Path.Combine(folder, name)).FirstOrDefault(Path.Exists);

    /// <summary>Invents and writes.</summary>
    internal static CouncilSummary Write(Invocation invocation, CouncilOptions options, string folder)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, DraftName);
        Remove(draft);
        try
        {
            var summary = Telling.Work(invocation, context =>
            {
                var bar = context?.AddTask("Inventing families", maxValue: options.Families);
                return SyntheticCouncil.Generate(options, draft, new Progress(bar, invocation.Cancellation));
            });
            foreach (var name in Made)
                Directory.Move(Path.Combine(draft, name), Path.Combine(folder, name));
            return summary with
            {
                LandingDirectory = Path.Combine(folder, "landing"),
                AgreementsFile = Path.Combine(folder, "agreements.yaml"),
                TruthDirectory = Path.Combine(folder, "truth"),
            };
        }
        finally
        {
            Remove(draft);
        }
    }

    private static void Remove(string draft)
    {
        if (Directory.Exists(draft))
            Directory.Delete(draft, recursive: true);
    }

    private sealed class Progress(ProgressTask? bar, CancellationToken cancellation) : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value)
        {
            // The generator has no other ear for a stop.
            cancellation.ThrowIfCancellationRequested();
            if (bar is not null)
                bar.Value = value.FamiliesDone;
        }
    }
}
