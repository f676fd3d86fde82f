using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running.Standing;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr runs health</c>: for a monitor; exit code 4 when something is wrong.</summary>
internal static class RunsHealthCommand
{
    private const int HoursMax = 10_000;

    internal static Command Make(CommandHost host)
    {
        var age = CommonOptions.Whole(
            "--age-max",
            "Hours that may have passed since the last publication.",
            1,
            HoursMax,
            (int)CheckHealth.AgeMaxDefault.TotalHours);
        var command = new Command("health", "For a monitor: age, late feeds, held or failed nights; exit code 4.")
        {
            age,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var clock = invocation.Surroundings.Clock;
            var report = new CheckHealth(stores.Runs, StandingServices.Of(invocation.Surroundings, stores), clock)
                .Check(TimeSpan.FromHours(invocation.Value(age)));
            var isWell = report.Problems.Count == 0;
            return invocation.Answer(
                new
                {
                    IsWell = isWell,
                    report.Published?.AsAt,
                    Attempt = report.Published?.Id,
                    PublishedAt = report.Published?.EndedAt,
                    AgeHours = report.Age is { } passed ? Math.Round(passed.TotalHours, 1) : (double?)null,
                    report.LateFeeds,
                    report.Problems,
                },
                page => Print(page, report),
                isWell ? ExitCode.Done : ExitCode.VerificationFailed);
        });
    }

    private static void Print(Page page, HealthReport report)
    {
        if (report is { Published: { } published, Age: { } age })
        {
            page.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{IsoDate.Write(published.AsAt)} is published since {age.TotalHours:0.0} hours."));
        }
        foreach (var problem in report.Problems)
            page.Line($"- {problem.Code} {problem.Message}");
        if (report.Problems.Count == 0)
            page.Line("All is well.");
    }
}
