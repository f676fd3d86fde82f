using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Imports;

/// <summary>
/// Imports every delivery of a landing folder that a run may see (R54), in order of extract date, then folder. One
/// refusal doesn't stop the others.
/// </summary>
public sealed class ImportLanding(ImportDelivery importDelivery)
{
    /// <summary>Imports <c>landing/feed/date</c> folders.</summary>
    /// <param name="landing">The landing folder.</param>
    /// <param name="asAt">The run's as-at date: later extracts don't exist for it.</param>
    /// <param name="sink">Takes every issue.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Stops it between rows; whole deliveries stay.</param>
    public ImportReport Run(
        string landing,
        DateOnly asAt,
        IIssueSink sink,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var issues = new List<RowIssue>();
        var folders = Find(landing, issues)
            .Where(f => f.ExtractOn <= asAt)
            .OrderBy(f => f.ExtractOn)
            .ThenBy(f => f.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var issue in issues)
            sink.Report(issue);
        var bytes = new ByteCounter(folders.Sum(ImportDelivery.SizeOf), progress);
        var reports = new List<DeliveryReport>(folders.Count);
        foreach (var folder in folders)
        {
            cancellation.ThrowIfCancellationRequested();
            reports.Add(importDelivery.Run(folder, sink, bytes, cancellation));
        }
        return new ImportReport { Deliveries = reports, LandingIssues = issues };
    }

    private List<DeliveryFolder> Find(string landing, List<RowIssue> issues)
    {
        var folders = new List<DeliveryFolder>();
        if (Directory.Exists(landing))
        {
            foreach (var entry in Entries(landing))
                FindOfFeed(landing, entry, folders, issues);
        }
        if (folders.Count == 0)
        {
            const string Message = "There is no delivery here; check the path, and the transfer of extracts.";
            issues.Add(Issue("", ImportCodes.NothingDelivered, IssueSeverity.Fatal, Message, landing));
        }
        return folders;
    }

    private void FindOfFeed(
        string landing, FileSystemInfo entry, List<DeliveryFolder> folders, List<RowIssue> issues)
    {
        if (!importDelivery.Feeds.TryFind(entry.Name, out var feed) || entry is not DirectoryInfo)
        {
            const string NoFeed = "This is no feed's folder; it is not read.";
            issues.Add(Issue(entry.Name, ImportCodes.StrayEntry, SeverityOf(entry), NoFeed, ""));
            return;
        }
        if (Links.IsLink(entry.FullName))
        {
            const string Message = "The feed's folder is a link; nothing in it is read.";
            issues.Add(Issue(entry.Name, ImportCodes.Link, IssueSeverity.Error, Message, ""));
            return;
        }
        foreach (var delivery in Entries(entry.FullName))
        {
            var isFolder = delivery is DirectoryInfo || Directory.Exists(delivery.FullName);
            if (isFolder && Days.TryReadIso(delivery.Name, out var day))
            {
                folders.Add(DeliveryFolder.Open(landing, feed, day, importDelivery.Feeds));
                continue;
            }
            var stray = $"{entry.Name}/{delivery.Name}";
            const string Message = "This is no folder named for a day, such as 2026-10-31; it is not read.";
            issues.Add(Issue(stray, ImportCodes.StrayEntry, SeverityOf(delivery), Message, ""));
        }
    }

    // A folder may hold a delivery that nobody would otherwise miss; a file, or what a system hides, holds none.
    private static IssueSeverity SeverityOf(FileSystemInfo entry) =>
        entry is DirectoryInfo && !entry.Name.StartsWith('.') ? IssueSeverity.Error : IssueSeverity.Warning;

    private static IEnumerable<FileSystemInfo> Entries(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal);

    private static RowIssue Issue(string file, string code, IssueSeverity severity, string message, string value) =>
        DeliveryIssues.Of(file, "", code, severity, message, value);
}
