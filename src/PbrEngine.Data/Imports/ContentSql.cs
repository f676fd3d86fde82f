namespace PbrEngine.Data.Imports;

/// <summary>Texts about contents, shared by the writers of a delivery.</summary>
internal static class ContentSql
{
    // Only a loaded delivery's content is reused: the rows of a held one may rest on parents that nobody accepted.
    internal const string SelectKnown =
        """
        SELECT
            Content.ContentId,
            Content.RowsTotal,
            Content.RowsLoaded,
            Content.RowsRejected,
            Content.RowsWarned
        FROM Content
        WHERE Content.Sha256 = @Sha256
        AND Content.Feed = @Feed
        AND Content.FileName = @FileName
        AND Content.MappingHash = @MappingHash
        AND Content.DependsOnDelivery = 0
        AND EXISTS (
            SELECT 1
            FROM DeliveryFile
            INNER JOIN Delivery
                ON Delivery.DeliveryId = DeliveryFile.DeliveryId
            WHERE DeliveryFile.ContentId = Content.ContentId
            AND Delivery.State = 'loaded'
            AND Delivery.ExtractOn <= @ExtractOn
        )
        ORDER BY Content.ContentId
        """;

    internal const string Insert =
        """
        INSERT INTO Content (
            Feed,
            FileName,
            Sha256,
            MappingHash,
            DependsOnDelivery,
            RowsTotal,
            RowsLoaded,
            RowsRejected,
            RowsWarned
        )
        VALUES (
            @Feed,
            @FileName,
            @Sha256,
            @MappingHash,
            1,
            0,
            0,
            0,
            0
        )
        """;

    internal const string Complete =
        """
        UPDATE Content
        SET
            DependsOnDelivery = @DependsOnDelivery,
            RowsTotal = @RowsTotal,
            RowsLoaded = @RowsLoaded,
            RowsRejected = @RowsRejected,
            RowsWarned = @RowsWarned
        WHERE ContentId = @ContentId
        """;

    internal const string InsertRejected =
        """
        INSERT INTO RejectedRow (
            ContentId,
            Line,
            RowKey,
            Raw
        )
        VALUES (
            @ContentId,
            @Line,
            @RowKey,
            @Raw
        )
        """;
}
