using System.Data.Common;
using Dapper;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Reads deliveries whole: head, purposes, manifest files, files.</summary>
internal static class DeliveryReader
{
    internal const string SelectDeliveries =
        """
        SELECT
            DeliveryId,
            Feed,
            Supplier,
            ExtractOn,
            CoverageFrom,
            CoverageTo,
            Area,
            AgreementId,
            Folder,
            Fingerprint,
            State,
            Reason
        FROM Delivery
        """;

    internal const string SelectPurposes =
        """
        SELECT
            DeliveryId,
            Purpose
        FROM DeliveryPurpose
        ORDER BY
            DeliveryId,
            Position
        """;

    internal const string SelectManifestFiles =
        """
        SELECT
            DeliveryId,
            FileName,
            RowsTotal,
            Sha256
        FROM ManifestFile
        ORDER BY
            DeliveryId,
            Position
        """;

    internal const string SelectFiles =
        """
        SELECT
            DeliveryId,
            FileName,
            Sha256,
            COALESCE(ContentId, 0) AS ContentId,
            RowsTotal,
            RowsLoaded,
            RowsRejected,
            RowsWarned
        FROM DeliveryFile
        ORDER BY
            DeliveryId,
            Position
        """;

    internal static IReadOnlyList<Delivery> Read(DbConnection connection)
    {
        var files = connection.Query<FileRow>(SelectFiles).ToLookup(f => f.DeliveryId, f => f.ToFile());
        var stated = connection.Query<FileRow>(SelectManifestFiles)
            .ToLookup(f => f.DeliveryId, f => f.ToManifestFile());
        var purposes = connection.Query<(long DeliveryId, string Purpose)>(SelectPurposes)
            .ToLookup(p => p.DeliveryId, p => p.Purpose);
        return
        [
            .. connection.Query<HeadRow>(SelectDeliveries)
                .Select(h => h.ToDelivery(
                    [.. purposes[h.DeliveryId]], [.. stated[h.DeliveryId]], [.. files[h.DeliveryId]]))
                .OrderBy(d => d.Manifest.Feed)
                .ThenBy(d => d.Manifest.ExtractOn)
                .ThenBy(d => d.Folder, StringComparer.Ordinal)
                .ThenBy(d => d.Id),
        ];
    }

    private sealed record FileRow
    {
        public required long DeliveryId { get; init; }

        public required string FileName { get; init; }

        public required string Sha256 { get; init; }

        public long ContentId { get; init; }

        public required long RowsTotal { get; init; }

        public long RowsLoaded { get; init; }

        public long RowsRejected { get; init; }

        public long RowsWarned { get; init; }

        internal ManifestFile ToManifestFile() => new(FileName, RowsTotal, Sha256);

        internal DeliveredFile ToFile() => new()
        {
            Name = FileName,
            Sha256 = Sha256,
            ContentId = ContentId,
            Rows = RowsTotal,
            Loaded = RowsLoaded,
            Rejected = RowsRejected,
            Warnings = RowsWarned,
        };
    }

    private sealed record HeadRow
    {
        public required long DeliveryId { get; init; }

        public required string Feed { get; init; }

        public required string Supplier { get; init; }

        public required DateOnly ExtractOn { get; init; }

        public required DateOnly CoverageFrom { get; init; }

        public required DateOnly CoverageTo { get; init; }

        public required string Area { get; init; }

        public required string AgreementId { get; init; }

        public required string Folder { get; init; }

        public required string Fingerprint { get; init; }

        public required string State { get; init; }

        public required string Reason { get; init; }

        internal Delivery ToDelivery(
            IReadOnlyList<string> purposes, IReadOnlyList<ManifestFile> stated, IReadOnlyList<DeliveredFile> files)
        {
            var state = StoredCodes.State(State);
            return new Delivery
            {
                Id = DeliveryId,
                Manifest = new DeliveryManifest
                {
                    Feed = Domain.Extracts.Feed.Parse(Feed),
                    Supplier = Supplier,
                    ExtractOn = ExtractOn,
                    Coverage = new DateSpan(CoverageFrom, CoverageTo),
                    Area = Area,
                    AgreementId = AgreementId,
                    Purposes = purposes,
                    Files = stated,
                },
                Folder = Folder,
                Fingerprint = Fingerprint,
                State = state,
                // The reason for which an accepted delivery was held stays on record, but no longer applies.
                Reason = state == DeliveryState.Loaded ? "" : Reason,
                // Why it was held stays on record.
                IsAccepted = state == DeliveryState.Loaded && Reason.Length > 0,
                Files = files,
            };
        }
    }
}
