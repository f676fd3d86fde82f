using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Imports.Mapping;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Cli.Nights;

/// <summary>A night, or one step of it, with progress shown and the files of <c>--out</c> written.</summary>
internal sealed class Night(Invocation invocation, Stores stores, MappingLibrary mappings)
{
    /// <summary>The limits by which its gates judge.</summary>
    internal GateLimits Limits { get; init; } = GateLimits.Default;

    /// <summary>Runs the whole night.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="folder">Where the files go; null for nowhere.</param>
    internal NightReport Run(RunOptions options, string? folder) => Carry(
        options, folder, (services, teller) => new RunNight(services).Run(options, teller, invocation.Cancellation));

    /// <summary>Imports only: no attempt is begun.</summary>
    internal NightReport Import(RunOptions options) => Carry(options, folder: null, (services, teller) =>
    {
        var (report, beside) = services.Import(options, teller, invocation.Cancellation);
        return new RunReport
        {
            Import = report,
            BesideRows = beside,
            Refusal = report.IsRefused ? RunRefusal.NothingToImport(options.Landing, options.AsAt) : null,
        };
    });

    /// <summary>Links only.</summary>
    internal NightReport Link(RunOptions options) =>
        Carry(options, folder: null, (services, _) => new RunOneStep(services).Link(options));

    /// <summary>Evaluates only.</summary>
    internal NightReport Evaluate(RunOptions options, string? folder) => Carry(
        options,
        folder,
        (services, teller) => new RunOneStep(services).Evaluate(options, teller, invocation.Cancellation));

    /// <summary>Publishes only.</summary>
    internal NightReport Publish(RunOptions options) =>
        Carry(options, folder: null, (services, _) => new RunOneStep(services).Publish(options));

    private NightReport Carry(RunOptions options, string? folder, Func<RunServices, INightTeller, RunReport> work)
    {
        var rules = invocation.Surroundings.RuleSets.Rehearsed(options.Programme);
        foreach (var fault in rules.LeftOut)
            invocation.Say($"warning {fault} (left out of this night, which doesn't need it)");
        // A model that was changed stops the night before anything is written.
        var model = invocation.Surroundings.Model();
        var files = folder is null ? null : new RunFolder(folder, rules, model);
        files?.Open();
        try
        {
            var report = Telling.Night(invocation, teller =>
            {
                var services = NightServices.Of(invocation.Surroundings, stores, mappings, rules);
                return work(services with
                {
                    Runs = new ToldRuns(stores.Runs, teller.Finished),
                    Limits = Limits,
                }, teller);
            });
            if (report.Attempt is { } attempt)
                files?.Write(attempt, stores, report.BesideRows);
            return NightReport.Of(options.AsAt, report, stores, folder);
        }
        finally
        {
            files?.Close();
        }
    }
}
