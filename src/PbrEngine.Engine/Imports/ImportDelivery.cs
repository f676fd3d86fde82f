using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Intake;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports;

/// <summary>
/// Imports one delivery: all of it or nothing. A file that is refused refuses the delivery, because a delivery without
/// one of its files would make absence mean what it doesn't. Invariant: for every file, rows = loaded + rejected.
/// </summary>
public sealed class ImportDelivery(
    IDeliveryStore store,
    IAgreementRegister agreements,
    MappingLibrary mappings,
    TimeProvider clock,
    FeedCatalogue feeds,
    ImportOptions options)
{
    /// <summary>The feeds that may be delivered.</summary>
    public FeedCatalogue Feeds => feeds;

    /// <summary>Imports the delivery in the folder.</summary>
    /// <param name="folder">The folder, opened.</param>
    /// <param name="sink">Takes every issue, of the delivery and of its rows.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Stops it; nothing of the delivery is then kept.</param>
    public DeliveryReport Run(
        DeliveryFolder folder,
        IIssueSink sink,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Run(folder, sink, new ByteCounter(SizeOf(folder), progress), cancellation);
    }

    internal DeliveryReport Run(
        DeliveryFolder folder, IIssueSink sink, ByteCounter bytes, CancellationToken cancellation)
    {
        var session = new ImportSession
        {
            Folder = folder,
            Issues = new DeliveryIssues(folder.Name),
            Sink = sink,
            Bytes = bytes,
            Cancellation = cancellation,
        };
        session.Issues.AddAll(folder.Issues);
        try
        {
            return folder.Manifest is { } manifest ? Run(session, manifest) : Refuse(session, []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            const string Message = "A file can't be read; check its rights and the disk.";
            session.Issues.Fatal("", ImportCodes.CannotBeRead, Message, "");
            return Refuse(session, []);
        }
        finally
        {
            bytes.FinishDelivery(SizeOf(folder));
        }
    }

    /// <summary>Bytes of the files that the manifest names.</summary>
    internal static long SizeOf(DeliveryFolder folder) =>
        (folder.Manifest?.Files ?? [])
            .Where(f => ManifestChecks.IsPlain(f.Name))
            .Select(f => new FileInfo(Path.Combine(folder.Path, f.Name)))
            .Where(f => f.Exists)
            .Sum(f => f.Length);

    private DeliveryReport Run(ImportSession session, DeliveryManifest manifest)
    {
        var folder = session.Folder;
        var mapping = mappings.For(folder.Feed, manifest.Supplier);
        ManifestChecks.Check(folder, manifest, mapping, session.Issues);
        if (session.Issues.HasFatal)
            return Refuse(session, []);
        var files = DeliveryFile.Of(folder, manifest, mapping, options);
        foreach (var file in files)
            FileGate.Check(file, session);
        if (session.Issues.HasFatal)
            return Refuse(session, []);
        // Known deliveries come before agreements: what was loaded in its day needs no agreement of today's.
        var fingerprint = Fingerprint.Of(manifest, mapping);
        if (store.FindByFingerprint(fingerprint) is { } known)
            return AlreadyKnown(session, known);
        ManifestChecks.CheckAgreement(folder, manifest, agreements, session.Issues);
        if (session.Issues.HasFatal)
            return Refuse(session, []);
        WarnOfMapping(session, manifest);
        var draft = new DeliveryDraft(manifest, folder.Name, fingerprint, clock.GetUtcNow());
        var load = new DeliveryLoad(store, options, session);
        return load.Run(draft, files, mapping.Hash) ?? Refuse(session, [.. load.Files.Select(NothingLoaded)]);
    }

    private void WarnOfMapping(ImportSession session, DeliveryManifest manifest)
    {
        if (!mappings.LacksSupplier(session.Folder.Feed, manifest.Supplier))
            return;
        const string Message = "No mapping of the feed is for this supplier; the files are read as the contract says.";
        session.Issues.Warn(
            DeliveryFolder.ManifestName, ImportCodes.NoMappingForSupplier, Message, manifest.Supplier, "supplier");
    }

    private static DeliveryReport AlreadyKnown(ImportSession session, Delivery known)
    {
        var state = known.State == DeliveryState.Held ? "held" : "loaded";
        var reason = FormattableString.Invariant(
            $"The same delivery is {state} as number {known.Id} from {known.Folder}; nothing to do.");
        session.Issues.Warn("", ImportCodes.AlreadyKnown, reason, "");
        session.SendIssues();
        var files = known.Files.Select(f => new FileReport(
            new FileCount(f.Name, f.Sha256, f.Rows, f.Loaded, f.Rejected, f.Warnings), IsReused: true));
        return session.Report(ImportOutcome.AlreadyKnown, reason, [.. files]) with { DeliveryId = known.Id };
    }

    // What was read of a delivery before it was refused isn't loaded.
    private static FileReport NothingLoaded(FileReport file) =>
        file with { Count = file.Count with { Loaded = 0, Rejected = file.Count.Rows, Warnings = 0 } };

    private DeliveryReport Refuse(ImportSession session, IReadOnlyList<FileReport> reports)
    {
        session.SendIssues();
        var folder = session.Folder;
        var issues = session.Issues.All;
        var fingerprint = Fingerprint.OfRefusal(folder.Name, issues);
        var draft = new DeliveryDraft(folder.Manifest ?? Unread(folder), folder.Name, fingerprint, clock.GetUtcNow());
        var reason = session.Issues.Reason();
        store.RecordRefusal(draft, reason, issues, [.. reports.Select(r => r.Count)]);
        return session.Report(ImportOutcome.Refused, reason, reports);
    }

    /// <summary>Stands for a manifest that could not be read, so that its refusal is on record.</summary>
    private static DeliveryManifest Unread(DeliveryFolder folder) => new()
    {
        Feed = folder.Feed,
        Supplier = "",
        ExtractOn = folder.NamedFor,
        Coverage = DateSpan.Day(folder.NamedFor),
        Area = "",
        AgreementId = "",
        Purposes = [],
        Files = [],
    };
}
