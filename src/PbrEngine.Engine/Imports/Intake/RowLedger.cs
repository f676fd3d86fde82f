using PbrEngine.Engine.Imports.Checking;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Writes the rows of one file and counts them: every row is loaded or rejected, once.</summary>
internal sealed class RowLedger(IFileWriter writer, IIssueSink sink)
{
    internal long Loaded { get; private set; }

    internal long Rejected { get; private set; }

    internal long Warnings { get; private set; }

    internal long Rows => Loaded + Rejected;

    internal bool DependsOnDelivery { get; private set; }

    internal void Report(RowIssue issue)
    {
        writer.Report(issue);
        sink.Report(issue);
    }

    internal void Report(IReadOnlyList<RowIssue> issues)
    {
        foreach (var issue in issues)
            Report(issue);
    }

    /// <summary>Enters a checked row, good or not, with the issues that the check found.</summary>
    internal void Enter(RowCheck check, FilePlan plan, int line, string raw, IReadOnlyList<RowIssue> issues)
    {
        Report(issues);
        if (check.Row is null)
        {
            Reject(line, check.Key, raw, check.DependsOnDelivery);
            return;
        }
        if (writer.Add(check.Row))
        {
            CountLoaded(check.HasWarning);
            return;
        }
        Report(Duplicate(plan, line, check.Key!));
        Reject(line, check.Key, raw, dependsOnDelivery: false);
    }

    internal void Reject(int line, string? key, string raw, bool dependsOnDelivery)
    {
        writer.Reject(new RejectedRow(line, key, raw));
        Rejected++;
        DependsOnDelivery = DependsOnDelivery || dependsOnDelivery;
    }

    /// <summary>Counts a source row that was folded into a typed row, or became one.</summary>
    internal void CountLoaded(bool hasWarning)
    {
        Loaded++;
        Warnings += hasWarning ? 1 : 0;
    }

    /// <summary>Writes a row that stands for source rows counted already; its key is new by construction.</summary>
    internal void AddFolded(TypedRow row)
    {
        if (!writer.Add(row))
            throw new InvalidOperationException("A row counted from marks has a key that the file already holds.");
    }

    internal static RowIssue Duplicate(FilePlan plan, int line, string key) => new()
    {
        File = plan.File,
        Line = line,
        Column = string.Join("+", plan.Contract.Key),
        Code = ImportCodes.DuplicateKey,
        Severity = IssueSeverity.Error,
        Message = "An earlier row of the file has the same key and counts; remove one.",
        Value = IssueText.Shown(key.Replace('\u001F', ' ')),
    };
}
