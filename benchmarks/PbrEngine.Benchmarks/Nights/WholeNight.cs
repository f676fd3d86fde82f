using PbrEngine.Benchmarks.Measuring;
using PbrEngine.Data;
using PbrEngine.Data.Evaluating;
using PbrEngine.Data.Imports;
using PbrEngine.Data.Linking;
using PbrEngine.Data.Running;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Generating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Outputs;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.Linkage;

namespace PbrEngine.Benchmarks.Nights;

/// <summary>
/// One night of a synthetic council on an empty database, as at its last delivery with every delivery before it: the
/// heaviest night that a council has. The steps are the engine's own, measured one by one.
/// </summary>
internal static class WholeNight
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    internal static int Run(string folder, int families)
    {
        var council = Generate(Path.Combine(folder, FormattableString.Invariant($"council-{families}")), families);
        var database = BenchmarkDatabase.Make(Path.Combine(folder, "night.db"));
        BenchmarkDatabase.Register(database, council.AgreementsFile);
        var services = Services(database, CarriedModel.In(AppContext.BaseDirectory).Linker);
        var options = new RunOptions { AsAt = AsAt, Landing = council.LandingDirectory };
        var rows = 0L;
        var attempt = default(RunAttempt);
        var import = Step("import", () => rows, () => rows = Import(services, options));
        var steps = new RunOneStep(services);
        var rest = new[]
        {
            Step("link", () => rows, () => attempt = Done(steps.Link(options))),
            Step("evaluate", () => families, () => Done(steps.Evaluate(options, null, CancellationToken.None))),
            Step("publish", () => families, () => Done(steps.Publish(options))),
            Step("files", () => families, () => WriteFiles(folder, attempt!, services)),
        };
        var all = rest.Prepend(import).ToList();
        var whole = new Figures(all.Sum(f => f.Seconds), all.Sum(f => f.Processor), all.Max(f => f.PeakMegabytes));
        Console.WriteLine(whole.Line("night", rows));
        foreach (var step in services.Runs.Steps(attempt!.Id))
            Console.WriteLine($"{step.Step}: {string.Join(", ", step.Counts.Select(c => $"{c.Key} {c.Value}"))}");
        return 0;
    }

    /// <summary>The time that inventing the council takes is told, but is no part of the night's.</summary>
    private static CouncilSummary Generate(string folder, int families)
    {
        var summary = default(CouncilSummary);
        var figures = Figures.Of(() => summary = SyntheticCouncil.Generate(new() { Families = families }, folder));
        Console.WriteLine(figures.Line("(generate)", summary!.Rows));
        Console.WriteLine(FormattableString.Invariant($"{summary.Families} families, {summary.People} people"));
        return summary;
    }

    internal static RunServices Services(PbrDatabase database, ILinker linker)
    {
        var deliveries = new DeliveryStore(database);
        return new()
        {
            Deliveries = deliveries,
            Landing = new(new(
                deliveries,
                new AgreementRegister(database),
                MappingLibrary.None,
                TimeProvider.System,
                FeedCatalogue.BuiltIn,
                new())),
            Feeds = FeedCatalogue.BuiltIn,
            Persons = new PersonStore(database),
            Runs = new RunStore(database),
            Gates = new GateStore(database),
            Leases = new RunLeaseStore(database, TimeProvider.System),
            Holders = new ProcessHolders(),
            Outcomes = new OutcomeStore(database),
            Traces = new TraceStore(database),
            RuleSets =
            [
                .. RuleSetLoader.Load(typeof(RuleSets.Expanded.V201504.Outcomes.EligibleFamily).Assembly),
                .. RuleSetLoader.Load(typeof(RuleSets.SupportingFamilies.V202210.Outcomes.EligibleFamily).Assembly),
            ],
            Linker = linker,
            Clock = TimeProvider.System,
        };
    }

    private static long Import(RunServices services, RunOptions options)
    {
        var (report, _) = services.Import(options, null, CancellationToken.None);
        var left = report.Deliveries.FirstOrDefault(d => d.Outcome != ImportOutcome.Loaded);
        return left is null
            ? report.Deliveries.Sum(d => d.Files.Sum(f => f.Count.Rows))
            : throw new InvalidOperationException($"{left.Folder} was not loaded: {left.Reason}");
    }

    private static RunAttempt Done(RunReport report) =>
        report.Attempt ?? throw new InvalidOperationException($"The step was refused: {report.Refusal}");

    private static void WriteFiles(string folder, RunAttempt attempt, RunServices services)
    {
        var outcomes = services.Outcomes;
        RunFiles.Families(folder, attempt.AsAt, outcomes.Families(attempt.Id));
        RunFiles.Measures(folder, outcomes.Measures(attempt.Id));
        RunFiles.Results(folder, outcomes.Results(attempt.Id));
        RunFiles.Persons(folder, services.Persons.Persons(attempt.Id));
        RunFiles.Rejects(folder, services.Deliveries.List().SelectMany(d => services.Deliveries.Issues(d.Id)));
    }

    private static Figures Step(string name, Func<long> rows, Action work)
    {
        var figures = Figures.Of(work);
        Console.WriteLine(figures.Line(name, rows()));
        return figures;
    }
}
