using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Printing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.Outputs;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Nights;

/// <summary>
/// The folder of <c>--out</c>. Files are drafted in a folder of their own inside it and moved only when all are whole,
/// so that a failed night leaves the files of the last one.
/// </summary>
internal sealed class RunFolder(string folder, RehearsedRuleSets rules, CarriedModel model)
{
    private const string DraftName = ".pbr-draft";

    private readonly string _draft = Path.Combine(folder, DraftName);
    private readonly bool _isNew = !Directory.Exists(folder);

    /// <summary>Makes the folder, so that a path which can't be written to is known before the work begins.</summary>
    internal void Open()
    {
        if (File.Exists(folder))
            throw new IOException($"{folder} is a file, not a folder.");
        Directory.CreateDirectory(folder);
        RemoveDraft();
        Directory.CreateDirectory(_draft);
        RemoveDraft();
    }

    /// <summary>Takes the folder back when it was made for nothing.</summary>
    internal void Close()
    {
        if (_isNew && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>Writes the files of an attempt.</summary>
    /// <param name="attempt">The attempt, published or not.</param>
    /// <param name="stores">Where everything is read from.</param>
    /// <param name="beside">What is wrong with whole files and folders, recorded or not.</param>
    internal void Write(RunAttempt attempt, Stores stores, IReadOnlyList<RowIssue> beside)
    {
        Directory.CreateDirectory(_draft);
        try
        {
            Draft(attempt, stores, beside);
            foreach (var file in Directory.EnumerateFiles(_draft).Order(StringComparer.Ordinal).ToList())
                File.Move(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }
        finally
        {
            RemoveDraft();
        }
    }

    private void Draft(RunAttempt attempt, Stores stores, IReadOnlyList<RowIssue> beside)
    {
        var deliveries = stores.Deliveries.List().Where(d => d.Manifest.ExtractOn <= attempt.AsAt).ToList();
        RunFiles.Families(_draft, attempt.AsAt, stores.Outcomes.Families(attempt.Id));
        RunFiles.Measures(_draft, stores.Outcomes.Measures(attempt.Id));
        RunFiles.Results(_draft, stores.Outcomes.Results(attempt.Id));
        // Persons of other nights are on record too; the file is of this night's extracts.
        var own = new RunFacts(stores.Deliveries, rules.Feeds, attempt.AsAt).Persons()
            .Select(p => (p.Feed, p.Ref))
            .ToHashSet();
        RunFiles.Persons(_draft, stores.Persons.Persons(attempt.Id)
            .Where(p => own.Contains(p.Key))
            .ToDictionary(p => p.Key, p => p.Value));
        RunFiles.Rejects(_draft, deliveries.SelectMany(d => stores.Deliveries.Issues(d.Id))
            .Concat(beside)
            .Distinct()
            .OrderBy(i => i.File, StringComparer.Ordinal)
            .ThenBy(i => i.Line)
            .ThenBy(i => i.Column, StringComparer.Ordinal)
            .ThenBy(i => i.Code, StringComparer.Ordinal)
            .ThenBy(i => i.Message, StringComparer.Ordinal));
        var steps = stores.Runs.Steps(attempt.Id);
        var gates = GateEntry.Of(stores.Gates, attempt.Id);
        var json = JsonText.Of(RunRecord.Of(attempt, deliveries, steps, model, rules.RuleSets, gates));
        File.WriteAllText(Path.Combine(_draft, "run.json"), json + "\n");
    }

    private void RemoveDraft()
    {
        if (Directory.Exists(_draft))
            Directory.Delete(_draft, recursive: true);
    }
}
