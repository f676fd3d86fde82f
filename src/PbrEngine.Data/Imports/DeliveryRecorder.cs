using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Writes what a manifest says, and the counts of the files that came.</summary>
internal static class DeliveryRecorder
{
    internal const string SelectStanding =
        """
        SELECT
            DeliveryId,
            State
        FROM Delivery
        WHERE Fingerprint = @Fingerprint
        """;

    internal const string DeleteIssues = "DELETE FROM DeliveryIssue WHERE DeliveryId = @DeliveryId";
    internal const string DeleteFiles = "DELETE FROM DeliveryFile WHERE DeliveryId = @DeliveryId";
    internal const string DeleteManifestFiles = "DELETE FROM ManifestFile WHERE DeliveryId = @DeliveryId";
    internal const string DeletePurposes = "DELETE FROM DeliveryPurpose WHERE DeliveryId = @DeliveryId";
    internal const string DeleteDelivery = "DELETE FROM Delivery WHERE DeliveryId = @DeliveryId";

    internal const string InsertDelivery =
        """
        INSERT INTO Delivery (
            Feed,
            Supplier,
            ExtractOn,
            CoverageFrom,
            CoverageTo,
            Area,
            AgreementId,
            AgreementVersion,
            Folder,
            Fingerprint,
            State,
            Reason,
            RecordedAt
        )
        SELECT
            @Feed,
            @Supplier,
            @ExtractOn,
            @CoverageFrom,
            @CoverageTo,
            @Area,
            @AgreementId,
            MAX(Version),
            @Folder,
            @Fingerprint,
            @State,
            @Reason,
            @RecordedAt
        FROM Agreement
        WHERE AgreementId = @AgreementId
        """;

    internal const string InsertPurpose =
        """
        INSERT INTO DeliveryPurpose (
            DeliveryId,
            Position,
            Purpose
        )
        VALUES (
            @DeliveryId,
            @Position,
            @Purpose
        )
        """;

    internal const string InsertManifestFile =
        """
        INSERT INTO ManifestFile (
            DeliveryId,
            Position,
            FileName,
            RowsTotal,
            Sha256
        )
        VALUES (
            @DeliveryId,
            @Position,
            @FileName,
            @RowsTotal,
            @Sha256
        )
        """;

    internal const string InsertFile =
        """
        INSERT INTO DeliveryFile (
            DeliveryId,
            FileName,
            Position,
            Sha256,
            ContentId,
            RowsTotal,
            RowsLoaded,
            RowsRejected,
            RowsWarned
        )
        VALUES (
            @DeliveryId,
            @FileName,
            @Position,
            @Sha256,
            @ContentId,
            @RowsTotal,
            @RowsLoaded,
            @RowsRejected,
            @RowsWarned
        )
        """;

    /// <summary>
    /// Records the delivery. A refusal of the same fingerprint is replaced: it no longer says what became of it. One
    /// that is loaded or held stands, and a second record of it is a fault of the caller.
    /// </summary>
    internal static long Record(WriteUnit unit, DeliveryDraft draft, DeliveryState state, string reason)
    {
        ReplaceRefusal(unit, draft);
        var manifest = draft.Manifest;
        var id = unit.Scalar<long>(unit.Dialect.WithNewId(InsertDelivery), new
        {
            Feed = manifest.Feed.Code(),
            manifest.Supplier,
            manifest.ExtractOn,
            CoverageFrom = manifest.Coverage.From,
            CoverageTo = manifest.Coverage.To,
            manifest.Area,
            manifest.AgreementId,
            draft.Folder,
            draft.Fingerprint,
            State = state.Code(),
            Reason = reason,
            RecordedAt = draft.At,
        });
        unit.Execute(InsertPurpose, manifest.Purposes
            .Select((purpose, position) => new { DeliveryId = id, Position = position, Purpose = purpose }).ToList());
        unit.Execute(InsertManifestFile, manifest.Files
            .Select((f, i) => new { DeliveryId = id, Position = i, FileName = f.Name, RowsTotal = f.Rows, f.Sha256 })
            .ToList());
        return id;
    }

    internal static void RecordFile(WriteUnit unit, long deliveryId, int position, FileCount count, long? contentId)
    {
        unit.Execute(InsertFile, new
        {
            DeliveryId = deliveryId,
            FileName = count.Name,
            Position = position,
            count.Sha256,
            ContentId = contentId,
            RowsTotal = count.Rows,
            RowsLoaded = count.Loaded,
            RowsRejected = count.Rejected,
            RowsWarned = count.Warnings,
        });
    }

    private static void ReplaceRefusal(WriteUnit unit, DeliveryDraft draft)
    {
        var standing = unit.Query<(long DeliveryId, string State)>(SelectStanding, new { draft.Fingerprint });
        if (standing.Count == 0)
            return;
        var (deliveryId, state) = standing[0];
        if (state != DeliveryState.Refused.Code())
        {
            throw new InvalidOperationException(
                $"{draft.Folder} is on record already as delivery {deliveryId} ({state}): nothing was written.");
        }
        foreach (var delete in new[] { DeleteIssues, DeleteFiles, DeleteManifestFiles, DeletePurposes, DeleteDelivery })
            unit.Execute(delete, new { DeliveryId = deliveryId });
    }
}
