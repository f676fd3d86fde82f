using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Invoking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr db</c>: looks after the database file.</summary>
internal static class DbCommand
{
    internal static Command Make(CommandHost host) => new("db", "Make, migrate and check the database.")
    {
        host.Tends(new Command("migrate", "Make the database, or bring it to this program's version."), Migrate),
        host.Tends(new Command("check", "Compare the database with what this program expects."), Check),
    };

    private static ExitCode Migrate(Invocation invocation, DatabaseGate gate)
    {
        var code = gate.Migrate(invocation, out var applied);
        return code != ExitCode.Done ? code : invocation.Answer(
            new { Database = gate.Path, Applied = applied },
            page => page.Line(applied.Count == 0
                ? $"{gate.Path} is up to date."
                : $"{gate.Path}: applied {string.Join(", ", applied.Select(Number))}."));
    }

    private static ExitCode Check(Invocation invocation, DatabaseGate gate)
    {
        if (!gate.Exists)
            return invocation.Refuse("DB-001", DatabaseGate.Missing(gate));
        var check = gate.Migrator.Check();
        var result = new { Database = gate.Path, check.Applied, check.Head, check.IsClean, check.Drifts };
        var code = check.IsClean ? ExitCode.Done : ExitCode.VerificationFailed;
        return invocation.Answer(
            result,
            page =>
            {
                page.Line(check.IsClean
                    ? $"{gate.Path} is as this program expects (migration {Number(check.Head)})."
                    : $"{gate.Path} differs from what this program expects:");
                foreach (var drift in check.Drifts)
                    page.Line($"- {drift.Subject} {drift.Problem}");
            },
            code);
    }

    private static string Number(int migration) => migration.ToString("0000", CultureInfo.InvariantCulture);
}
