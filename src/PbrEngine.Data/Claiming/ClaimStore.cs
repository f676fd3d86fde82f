using Dapper;
using PbrEngine.Data.Ledger;
using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Ledger;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Linking;

namespace PbrEngine.Data.Claiming;

/// <summary>Claims in a database, whose constraints hold four eyes and no double payment whoever writes.</summary>
public sealed class ClaimStore(PbrDatabase database) : IClaimStore
{
    internal const string SelectClaims =
        """
        SELECT
            ClaimId,
            Programme,
            WindowFrom,
            WindowTo,
            State,
            PreparedBy,
            ApprovedBy
        FROM Claim
        ORDER BY ClaimId
        """;

    internal const string SelectLines =
        """
        SELECT
            ClaimId,
            ClaimLineId,
            FamilyRef,
            Result,
            Entitlement,
            AmountPence,
            RuleId,
            AttemptId,
            RuleSet,
            RuleSetHash
        FROM ClaimLine
        WHERE Withdrawn = 0
        ORDER BY
            ClaimId,
            FamilyRef,
            Result
        """;

    internal const string SelectPersons =
        """
        SELECT
            ClaimLineId,
            PersonId
        FROM ClaimLinePerson
        ORDER BY
            ClaimLineId,
            PersonId
        """;

    internal const string InsertClaim =
        """
        INSERT INTO Claim (
            Programme,
            WindowFrom,
            WindowTo,
            AttemptId,
            State,
            PreparedBy
        )
        VALUES (
            @Programme,
            @WindowFrom,
            @WindowTo,
            @AttemptId,
            'Prepared',
            @PreparedBy
        )
        """;

    internal const string InsertLine =
        """
        INSERT INTO ClaimLine (
            ClaimId,
            Programme,
            FamilyRef,
            Result,
            Entitlement,
            Withdrawn,
            AmountPence,
            AttemptId,
            RuleSet,
            RuleSetHash,
            RuleId
        )
        VALUES (
            @ClaimId,
            @Programme,
            @FamilyRef,
            @Result,
            @Entitlement,
            0,
            @AmountPence,
            @AttemptId,
            @RuleSet,
            @RuleSetHash,
            @RuleId
        )
        """;

    internal const string InsertPerson =
        """
        INSERT INTO ClaimLinePerson (
            ClaimLineId,
            PersonId,
            Programme,
            Entitlement,
            Withdrawn
        )
        VALUES (
            @ClaimLineId,
            @PersonId,
            @Programme,
            @Entitlement,
            0
        )
        """;

    internal const string SelectLastMove =
        "SELECT COALESCE(MAX(MoveNumber), 0) FROM ClaimMove WHERE ClaimId = @ClaimId";

    internal const string InsertMove =
        """
        INSERT INTO ClaimMove (
            ClaimId,
            MoveNumber,
            FromState,
            ToState,
            MovedBy,
            MovedAt,
            Reason
        )
        VALUES (
            @ClaimId,
            @MoveNumber,
            @FromState,
            @ToState,
            @MovedBy,
            @MovedAt,
            @Reason
        )
        """;

    internal const string MarkApproved =
        """
        UPDATE Claim
        SET
            State = 'Approved',
            ApprovedBy = @By
        WHERE ClaimId = @ClaimId
        AND State = 'Prepared'
        """;

    /// <inheritdoc/>
    public IReadOnlyList<Claim> List()
    {
        using var connection = database.OpenRead();
        var persons = connection.Query<(long ClaimLineId, long PersonId)>(SelectPersons)
            .ToLookup(p => p.ClaimLineId, p => PersonIds.Of(p.PersonId));
        var lines = connection.Query<LineRow>(SelectLines)
            .ToLookup(l => l.ClaimId, l => l.ToLine([.. persons[l.ClaimLineId]]));
        return [.. connection.Query<ClaimRow>(SelectClaims).Select(c => c.ToClaim([.. lines[c.ClaimId]]))];
    }

    /// <inheritdoc/>
    public Claim? Find(long claimId) => List().FirstOrDefault(c => c.Id == claimId);

    /// <inheritdoc/>
    public long Prepare(ClaimDraft draft, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        using var unit = database.BeginWrite();
        var claimId = unit.Scalar<long>(unit.Dialect.WithNewId(InsertClaim), new
        {
            draft.Programme,
            WindowFrom = draft.Window.From,
            WindowTo = draft.Window.To,
            draft.AttemptId,
            PreparedBy = draft.By,
        });
        Move(unit, claimId, ("Draft", "Prepared"), draft.By, "prepared", at);
        foreach (var line in draft.Lines)
            WriteLine(unit, claimId, draft.Programme, line);
        unit.Commit();
        return claimId;
    }

    /// <inheritdoc/>
    public void Approve(Claim claim, string by, string reason, IReadOnlyList<LedgerDraft> postings, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(claim);
        using var unit = database.BeginWrite();
        if (unit.Execute(MarkApproved, new { ClaimId = claim.Id, By = by }) != 1)
            throw new InvalidOperationException($"Claim {claim.Id} was no longer Prepared.");
        Move(unit, claim.Id, ("Prepared", "Approved"), by, reason, at);
        if (LedgerRepository.Append(unit, postings, at) is LedgerAppend.Refused refused)
            throw new InvalidOperationException(refused.Message);
        unit.Commit();
    }

    /// <inheritdoc/>
    public IEnumerable<LedgerEntry> Entries() => new LedgerRepository(database).Read();

    private static void WriteLine(WriteUnit unit, long claimId, string programme, ClaimLine line)
    {
        try
        {
            var lineId = unit.Scalar<long>(unit.Dialect.WithNewId(InsertLine), new
            {
                ClaimId = claimId,
                Programme = programme,
                line.FamilyRef,
                line.Result,
                line.Entitlement,
                line.AmountPence,
                line.AttemptId,
                line.RuleSet,
                line.RuleSetHash,
                line.RuleId,
            });
            unit.Execute(InsertPerson, line.Persons.Select(p => new
            {
                ClaimLineId = lineId,
                PersonId = PersonIds.Number(p),
                Programme = programme,
                line.Entitlement,
            }).ToList());
        }
        catch (System.Data.Common.DbException error) when (unit.Dialect.IsDuplicate(error))
        {
            throw new DoublePaymentException(
                $"Family {line.FamilyRef}, or a person in it, is paid for its {line.Entitlement} already; "
                + "the claim was not stored.",
                error);
        }
    }

    private static void Move(
        WriteUnit unit, long claimId, (string From, string To) states, string by, string reason, DateTimeOffset at) =>
        unit.Execute(InsertMove, new
        {
            ClaimId = claimId,
            MoveNumber = unit.Scalar<long>(SelectLastMove, new { ClaimId = claimId }) + 1,
            FromState = states.From,
            ToState = states.To,
            MovedBy = by,
            MovedAt = at,
            Reason = reason,
        });

    private sealed record ClaimRow
    {
        public required long ClaimId { get; init; }

        public required string Programme { get; init; }

        public required DateOnly WindowFrom { get; init; }

        public required DateOnly WindowTo { get; init; }

        public required string State { get; init; }

        public required string? PreparedBy { get; init; }

        public required string? ApprovedBy { get; init; }

        internal Claim ToClaim(IReadOnlyList<ClaimLine> lines) => new()
        {
            Id = ClaimId,
            Programme = Programme,
            Window = new DateSpan(WindowFrom, WindowTo),
            State = State,
            PreparedBy = PreparedBy ?? "",
            ApprovedBy = ApprovedBy ?? "",
            Lines = lines,
        };
    }

    private sealed record LineRow
    {
        public required long ClaimId { get; init; }

        public required long ClaimLineId { get; init; }

        public required string FamilyRef { get; init; }

        public required string Result { get; init; }

        public required string Entitlement { get; init; }

        public required long AmountPence { get; init; }

        public required string RuleId { get; init; }

        public required long AttemptId { get; init; }

        public required string RuleSet { get; init; }

        public required string RuleSetHash { get; init; }

        internal ClaimLine ToLine(IReadOnlyList<string> persons) => new()
        {
            Id = ClaimLineId,
            FamilyRef = FamilyRef,
            Result = Result,
            Entitlement = Entitlement,
            AmountPence = AmountPence,
            RuleId = RuleId,
            AttemptId = AttemptId,
            RuleSet = RuleSet,
            RuleSetHash = RuleSetHash,
            Persons = persons,
        };
    }
}
