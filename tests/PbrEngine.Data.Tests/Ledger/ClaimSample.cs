using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Ledger;

/// <summary>The rows that a claim line rests on: run, attempt, families with a result, persons, a claim.</summary>
internal static class ClaimSample
{
    private const string Hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    internal static void Prepare(TemporaryDatabase temporary)
    {
        Run(
            temporary,
            $"""
            INSERT INTO Run (RunId, AsAt) VALUES (1, '2026-10-31');
            INSERT INTO RunAttempt (AttemptId, RunId, AttemptNumber, State, Reason, StartedAt)
                VALUES (1, 1, 1, 'published', '', '2026-11-01T02:00:00.000000Z');
            INSERT INTO FamilySnapshot (
                AttemptId, FamilyRef, Programme, Eligible, Needs, RuleSet, RuleSetHash, Explanation)
                VALUES (1, 'F1', 'expanded', 'Y', 'crime', 'expanded/v2015-04', '{Hash}', '[]'),
                    (1, 'F2', 'expanded', 'Y', 'crime', 'expanded/v2015-04', '{Hash}', '[]');
            INSERT INTO Result (AttemptId, FamilyRef, Result, State, AmountPence, RuleId)
                VALUES (1, 'F1', 'attachment', 'PAYABLE', 100000, 'EXP-01'),
                    (1, 'F1', 'sustained_progress', 'PAYABLE', 80000, 'EXP-02'),
                    (1, 'F1', 'continuous_employment', 'PAYABLE', 80000, 'EXP-03'),
                    (1, 'F2', 'attachment', 'PAYABLE', 100000, 'EXP-01');
            INSERT INTO Person (PersonId, AttemptId) VALUES (10, 1), (11, 1);
            INSERT INTO Claim (ClaimId, Programme, WindowFrom, WindowTo, AttemptId, State)
                VALUES (1, 'expanded', '2026-10-01', '2026-12-31', 1, 'Draft');
            """);
    }

    internal static void AddLine(TemporaryDatabase temporary, long id, string family, string result = "attachment") =>
        Run(temporary, $"""
        INSERT INTO ClaimLine (
            ClaimLineId, ClaimId, Programme, FamilyRef, Result, Entitlement, Withdrawn, AmountPence, AttemptId, RuleSet,
            RuleSetHash, RuleId)
        VALUES (
            {id}, 1, 'expanded', '{family}', '{result}', '{Entitlement(result)}', 0, 100000, 1, 'expanded/v2015-04',
            '{Hash}', 'EXP-01')
        """);

    internal static void AddPerson(TemporaryDatabase temporary, long line, long person, string result = "attachment") =>
        Run(temporary, $"""
        INSERT INTO ClaimLinePerson (ClaimLineId, PersonId, Programme, Entitlement, Withdrawn)
        VALUES ({line}, {person}, 'expanded', '{Entitlement(result)}', 0)
        """);

    internal static void Run(TemporaryDatabase temporary, string sql)
    {
        using var unit = temporary.Database.BeginWrite();
        unit.Execute(sql);
        unit.Commit();
    }

    private static string Entitlement(string result) => result == "attachment" ? "attachment" : "result";
}
