using Dapper;
using PbrEngine.Data.Dialects;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>The register of agreements in a database. Versions are only ever added.</summary>
public sealed class AgreementRegister(PbrDatabase database) : IAgreementRegister
{
    internal const string SelectNewest =
        """
        SELECT
            AgreementId,
            Version,
            Feed,
            Gateway,
            ValidFrom,
            ValidTo
        FROM Agreement
        WHERE NOT EXISTS (
            SELECT 1
            FROM Agreement AS Later
            WHERE Later.AgreementId = Agreement.AgreementId
            AND Later.Version > Agreement.Version
        )
        ORDER BY AgreementId
        """;

    internal const string SelectPurposes =
        """
        SELECT
            AgreementId,
            Version,
            Purpose
        FROM AgreementPurpose
        ORDER BY
            AgreementId,
            Version,
            Position
        """;

    internal const string SelectVersion =
        """
        SELECT COALESCE(MAX(Version), 0)
        FROM Agreement
        WHERE AgreementId = @AgreementId
        """;

    internal const string InsertAgreement =
        """
        INSERT INTO Agreement (
            AgreementId,
            Version,
            Feed,
            Gateway,
            ValidFrom,
            ValidTo,
            RegisteredAt
        )
        VALUES (
            @AgreementId,
            @Version,
            @Feed,
            @Gateway,
            @ValidFrom,
            @ValidTo,
            @RegisteredAt
        )
        """;

    internal const string InsertPurpose =
        """
        INSERT INTO AgreementPurpose (
            AgreementId,
            Version,
            Position,
            Purpose
        )
        VALUES (
            @AgreementId,
            @Version,
            @Position,
            @Purpose
        )
        """;

    /// <inheritdoc/>
    public IReadOnlyList<Agreement> List()
    {
        using var connection = database.OpenRead();
        using var snapshot = SqliteConnector.BeginRead(connection);
        return Read(connection.Query<AgreementRow>(SelectNewest), connection.Query<PurposeRow>(SelectPurposes));
    }

    /// <inheritdoc/>
    public Agreement? Find(string id) => List().FirstOrDefault(a => a.Id == id);

    /// <inheritdoc/>
    public void Register(IReadOnlyList<Agreement> agreements, DateTimeOffset at)
    {
        using var unit = database.BeginWrite();
        var newest = Read(unit.Query<AgreementRow>(SelectNewest), unit.Query<PurposeRow>(SelectPurposes))
            .ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var agreement in agreements)
        {
            // The register's file is imported again and again: what it says unchanged is no new version.
            if (newest.TryGetValue(agreement.Id, out var known) && IsSame(known, agreement))
                continue;
            Register(unit, agreement, at);
            newest[agreement.Id] = agreement;
        }
        unit.Commit();
    }

    private static void Register(WriteUnit unit, Agreement agreement, DateTimeOffset at)
    {
        var version = unit.Scalar<long>(SelectVersion, new { AgreementId = agreement.Id }) + 1;
        unit.Execute(InsertAgreement, new
        {
            AgreementId = agreement.Id,
            Version = version,
            Feed = agreement.Feed.Code(),
            agreement.Gateway,
            ValidFrom = agreement.From,
            ValidTo = agreement.To,
            RegisteredAt = at,
        });
        unit.Execute(InsertPurpose, agreement.Purposes
            .Select((p, i) => new { AgreementId = agreement.Id, Version = version, Position = i, Purpose = p })
            .ToList());
    }

    private static IReadOnlyList<Agreement> Read(IEnumerable<AgreementRow> agreements, IEnumerable<PurposeRow> purposes)
    {
        var byVersion = purposes.ToLookup(p => (p.AgreementId, p.Version), p => p.Purpose);
        return [.. agreements.Select(a => a.ToAgreement([.. byVersion[(a.AgreementId, a.Version)]]))];
    }

    private static bool IsSame(Agreement left, Agreement right) =>
        left.Purposes.SequenceEqual(right.Purposes, StringComparer.Ordinal)
        && left == right with { Purposes = left.Purposes };

    private sealed record PurposeRow
    {
        public required string AgreementId { get; init; }

        public required long Version { get; init; }

        public required string Purpose { get; init; }
    }

    private sealed record AgreementRow
    {
        public required string AgreementId { get; init; }

        public required long Version { get; init; }

        public required string Feed { get; init; }

        public required string Gateway { get; init; }

        public required DateOnly ValidFrom { get; init; }

        public required DateOnly ValidTo { get; init; }

        internal Agreement ToAgreement(IReadOnlyList<string> purposes) =>
            new(AgreementId, Domain.Extracts.Feed.Parse(Feed), Gateway, purposes, ValidFrom, ValidTo);
    }
}
