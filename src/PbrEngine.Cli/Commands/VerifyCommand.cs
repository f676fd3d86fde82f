using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Verifying;

namespace PbrEngine.Cli.Commands;

/// <summary>
/// <c>pbr verify</c>: chain, sums, double claims, four eyes, row counts; exit code 4 names the first fault.
/// </summary>
internal static class VerifyCommand
{
    internal static Command Make(CommandHost host) => host.Reads(
        new Command("verify", "Checks the books: chain, sums, double claims, four eyes, row counts."),
        (invocation, stores) =>
        {
            var checks = new VerifyBooks(stores.Claims, stores.Deliveries).Verify();
            var fault = checks.FirstOrDefault(c => c.Fault is not null);
            if (fault is not null)
                invocation.Say($"Fault in {fault.Name}: {fault.Fault}. Nothing was changed; tell internal audit.");
            return invocation.Answer(
                new { Sound = fault is null, Checks = checks },
                page => page.Table(["Check", "Looked at", "Fault"], [.. checks.Select(Row)]),
                fault is null ? ExitCode.Done : ExitCode.VerificationFailed);
        });

    private static string[] Row(VerifiedCheck check) =>
        [check.Name, check.Looked.ToString("N0", CultureInfo.InvariantCulture), check.Fault ?? "none"];
}
