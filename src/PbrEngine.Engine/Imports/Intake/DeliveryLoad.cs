namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Writes a delivery that has passed its checks: one transaction, all of it or nothing.</summary>
internal sealed class DeliveryLoad(IDeliveryStore store, ImportOptions options, ImportSession session)
{
    private readonly List<FileReport> _files = [];
    private readonly Dictionary<string, long> _contents = new(StringComparer.Ordinal);

    /// <summary>The files as far as they were read.</summary>
    internal IReadOnlyList<FileReport> Files => _files;

    /// <returns>Null when a file turned out to be unfit: the session says why, and nothing was kept.</returns>
    internal DeliveryReport? Run(DeliveryDraft draft, IReadOnlyList<DeliveryFile> files, string mappingHash)
    {
        var before = ShrinkGate.Before(store.List(), session.Folder);
        using var writer = store.Begin(draft);
        foreach (var file in files)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            LoadFile(file, draft, writer, mappingHash);
            if (session.Issues.HasFatal)
                return null;
        }
        return Commit(draft, before, writer);
    }

    private void LoadFile(DeliveryFile file, DeliveryDraft draft, IDeliveryWriter writer, string mappingHash)
    {
        var fileWriter = writer.BeginFile(file.Contract, file.Stated.Sha256, mappingHash);
        _contents[file.Contract.Name] = fileWriter.ContentId;
        if (fileWriter.Known is { } known)
        {
            fileWriter.Complete(known, dependsOnDelivery: false);
            _files.Add(new(known, IsReused: true));
            return;
        }
        var parents = new WriterParents(writer, session.Folder.Contract);
        var import = new FileImport(file, draft.Manifest.ExtractOn, parents, options, session);
        var count = import.Run(fileWriter);
        if (count.Rows != count.Loaded + count.Rejected)
            throw new InvalidOperationException($"The counts of {file.Name} don't add up.");
        if (import.Fatal is not null)
            session.Issues.Add(import.Fatal);
        _files.Add(new(count, IsReused: false));
    }

    private DeliveryReport Commit(DeliveryDraft draft, Delivery? before, IDeliveryWriter writer)
    {
        var gate = new ShrinkGate(session.Folder, options.ShrinkLimit(session.Folder.Contract));
        var shrunk = gate.Check(before, draft.Manifest.Coverage, _contents, writer);
        if (shrunk is not null)
            session.Issues.Add(shrunk);
        var reason = shrunk is null ? "" : DeliveryIssues.ReasonOf(shrunk);
        var id = writer.Commit(shrunk is null ? DeliveryState.Loaded : DeliveryState.Held, reason);
        session.SendIssues();
        var outcome = shrunk is null ? ImportOutcome.Loaded : ImportOutcome.Held;
        return session.Report(outcome, reason, _files) with { DeliveryId = id };
    }
}
