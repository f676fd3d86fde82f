using Dapper;
using PbrEngine.Data.Dialects;
using PbrEngine.Engine.RuleSets.Confirming;

namespace PbrEngine.Data.RuleSets;

/// <summary>Confirmations of parameters in a database. They are only ever added.</summary>
public sealed class ConfirmationStore(PbrDatabase database) : IConfirmationStore
{
    internal const string SelectAll =
        """
        SELECT
            Programme,
            Version,
            ParameterId,
            ValueFrom,
            ValueText AS Value,
            ValueHash,
            SourceSeen AS Source,
            ConfirmedBy,
            ConfirmedAt,
            Author
        FROM ParameterConfirmation
        ORDER BY ConfirmationId
        """;

    internal const string InsertNew =
        """
        INSERT INTO ParameterConfirmation (
            Programme,
            Version,
            ParameterId,
            ValueFrom,
            ValueText,
            ValueHash,
            SourceSeen,
            ConfirmedBy,
            ConfirmedAt,
            Author
        )
        SELECT
            @Programme,
            @Version,
            @ParameterId,
            @ValueFrom,
            @Value,
            @ValueHash,
            @Source,
            @ConfirmedBy,
            @ConfirmedAt,
            @Author
        WHERE NOT EXISTS (
            SELECT 1
            FROM ParameterConfirmation
            WHERE Programme = @Programme
            AND Version = @Version
            AND ParameterId = @ParameterId
            AND ValueHash = @ValueHash
            AND ConfirmedBy = @ConfirmedBy
        )
        """;

    /// <inheritdoc/>
    public IReadOnlyList<ParameterConfirmation> List()
    {
        using var connection = database.OpenRead();
        using var snapshot = SqliteConnector.BeginRead(connection);
        return [.. connection.Query<ParameterConfirmation>(SelectAll)];
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<ParameterConfirmation> confirmations)
    {
        using var unit = database.BeginWrite();
        unit.Execute(InsertNew, confirmations);
        unit.Commit();
    }
}
