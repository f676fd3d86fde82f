using Dapper;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Ledger;

/// <summary>What the database itself refuses, whatever the program above it does.</summary>
public sealed class ClaimConstraintTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    public ClaimConstraintTests() => ClaimSample.Prepare(_temporary);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void ClaimLine_SameFamilyAndEntitlementTwice_IsRefused()
    {
        ClaimSample.AddLine(_temporary, 1, "F1");

        Refused("UNIQUE", () => ClaimSample.AddLine(_temporary, 2, "F1"));
        ClaimSample.AddLine(_temporary, 3, "F1", "sustained_progress");
    }

    [Fact]
    public void ClaimLine_TwoRoutesToOneResult_IsRefused()
    {
        ClaimSample.AddLine(_temporary, 1, "F1", "sustained_progress");

        Refused("UNIQUE", () => ClaimSample.AddLine(_temporary, 2, "F1", "continuous_employment"));
    }

    [Fact]
    public void ClaimLinePerson_PaidInAnotherFamilyForTheSameEntitlement_IsRefused()
    {
        ClaimSample.AddLine(_temporary, 1, "F1");
        ClaimSample.AddPerson(_temporary, 1, 10);
        ClaimSample.AddLine(_temporary, 2, "F2");

        Refused("UNIQUE", () => ClaimSample.AddPerson(_temporary, 2, 10));
        ClaimSample.AddPerson(_temporary, 2, 11);
    }

    [Fact]
    public void ClaimLine_Withdrawn_FreesItsFamilyAndPersons()
    {
        ClaimSample.AddLine(_temporary, 1, "F1");
        ClaimSample.AddPerson(_temporary, 1, 10);

        ClaimSample.Run(_temporary, "UPDATE ClaimLine SET Withdrawn = ClaimLineId WHERE ClaimLineId = 1");

        using (var connection = _temporary.Database.OpenRead())
            Assert.Equal(1, connection.ExecuteScalar<long>("SELECT Withdrawn FROM ClaimLinePerson"));
        ClaimSample.AddLine(_temporary, 2, "F1");
        ClaimSample.AddPerson(_temporary, 2, 10);
    }

    [Fact]
    public void ClaimLinePerson_NotAsItsLineStands_IsRefused()
    {
        ClaimSample.AddLine(_temporary, 1, "F1");

        Refused("FOREIGN KEY", () => ClaimSample.AddPerson(_temporary, 1, 10, "sustained_progress"));
    }

    [Fact]
    public void Claim_ApprovedByItsPreparer_IsRefused()
    {
        ClaimSample.Run(_temporary, "UPDATE Claim SET State = 'Prepared', PreparedBy = 'f.inance'");

        Refused("CK_Claim_FourEyes", () => ClaimSample.Run(
            _temporary, "UPDATE Claim SET State = 'Approved', ApprovedBy = 'f.inance'"));
        Refused("CK_Claim_Approved", () => ClaimSample.Run(_temporary, "UPDATE Claim SET State = 'Approved'"));
        ClaimSample.Run(_temporary, "UPDATE Claim SET State = 'Approved', ApprovedBy = 's.ection'");
    }

    [Fact]
    public void Run_SecondForAnAsAtDate_IsRefused()
    {
        Refused("UNIQUE", () => ClaimSample.Run(_temporary, "INSERT INTO Run (RunId, AsAt) VALUES (2, '2026-10-31')"));
    }

    [Fact]
    public void RunAttempt_AgainWithoutReason_IsRefused()
    {
        Refused("CK_RunAttempt_Again", () => ClaimSample.Run(
            _temporary,
            """
            INSERT INTO RunAttempt (RunId, AttemptNumber, State, Reason, StartedAt)
            VALUES (1, 2, 'running', '', '2026-11-01T03:00:00.000000Z')
            """));
    }

    [Fact]
    public void PairJudgement_SecondLookByTheSamePerson_IsRefusedUnlessItSupersedes()
    {
        ClaimSample.Run(
            _temporary,
            """
            INSERT INTO LinkReview (
                LinkReviewId, LeftFeed, LeftRef, RightFeed, RightRef, AttemptId, Basis, Reason)
            VALUES (1, 'dwp', 'C1', 'schools', 'P1', 1, 'NameDobPostcode', 'doubtful')
            """);
        const string look = "INSERT INTO PairJudgement VALUES "
            + "(1, {0}, {0}, 0, 'same', '{1}', '2026-11-01T03:00:00.000000Z', 1, {2}, 'why')";
        ClaimSample.Run(_temporary, string.Format(null, look, 1, "a.nalyst", 0));

        Refused("UNIQUE", () => ClaimSample.Run(_temporary, string.Format(null, look, 2, "A.Nalyst", 0)));
        ClaimSample.Run(_temporary, string.Format(null, look, 2, "s.econd", 0));
        ClaimSample.Run(_temporary, string.Format(null, look, 3, "a.nalyst", 1));
        Refused(
            "CK_PairJudgement_Round", () => ClaimSample.Run(_temporary, string.Format(null, look, 4, "t.hird", 0)));
    }

    [Fact]
    public void PersonEventSettlement_WithoutAReasonOrTwice_IsRefused()
    {
        ClaimSample.Run(_temporary, "INSERT INTO PersonEvent VALUES (1, 1, 'merge', 10, 11)");
        const string settle = "INSERT INTO PersonEventSettlement VALUES "
            + "(1, 'c.hecker', '2026-11-01T03:00:00.000000Z', '{0}')";

        Refused(
            "CK_PersonEventSettlement_Reason", () => ClaimSample.Run(_temporary, string.Format(null, settle, "")));
        ClaimSample.Run(_temporary, string.Format(null, settle, "one family"));
        Refused("UNIQUE", () => ClaimSample.Run(_temporary, string.Format(null, settle, "again")));
    }

    private static void Refused(string constraint, Action act) =>
        Assert.Contains(constraint, Assert.ThrowsAny<Exception>(act).Message, StringComparison.Ordinal);
}
