using System.CommandLine;
using PbrEngine.Cli.Claiming;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Nights;
using PbrEngine.Cli.Rules;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Generating;
using PbrEngine.Engine.Returning;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr demo</c>: an invented council from its extracts to its funnel, in one folder.</summary>
internal static class DemoCommand
{
    private const string FolderDefault = "demo";
    private const int FamiliesDefault = 2000;

    internal static Command Make(CommandHost host)
    {
        var families = GenerateCommand.Families(FamiliesDefault);
        var seed = GenerateCommand.Seed(seedDefault: 1);
        var folder = CommonOptions.Folder("--out", "Where everything goes; it must be new or empty.");
        folder.DefaultValueFactory = _ => FolderDefault;
        var command = new Command("demo", "An invented council, three nights, and what to look at.")
        {
            families, seed, folder,
        };
        return host.Plain(command, invocation => Run(
            invocation,
            new() { Families = invocation.Value(families), Seed = invocation.Value(seed) },
            invocation.Value(folder)!));
    }

    private static ExitCode Run(Invocation invocation, CouncilOptions options, string folder)
    {
        // Whatever lies there isn't this demo's: it is neither mixed with nor deleted.
        if (Path.Exists(folder) && (File.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            return invocation.Refuse(
                "DEMO-001",
                $"{folder} isn't empty and was left alone. Give another folder with --out, or delete it first.");
        }
        var council = CouncilFolder.Write(invocation, options, folder);
        var gate = new DatabaseGate(Path.Combine(folder, CommonOptions.DatabaseDefault), invocation.Surroundings.Clock);
        var opened = DatabaseGate.ForWriting(gate, invocation);
        if (opened != ExitCode.Done)
            return opened;
        var stores = gate.Stores(invocation.Surroundings);
        var registered = AgreementsCommand.Register(invocation, stores, council.AgreementsFile, out _);
        return registered == ExitCode.Done ? Nights(invocation, stores, council, folder) : registered;
    }

    private static ExitCode Nights(Invocation invocation, Stores stores, CouncilSummary council, string folder)
    {
        var reports = new List<NightReport>();
        foreach (var day in council.ExtractDates)
        {
            invocation.Say($"Night of {day:yyyy-MM-dd}");
            var report = new Night(invocation, stores, Engine.Imports.Mapping.MappingLibrary.None).Run(
                new() { AsAt = day, Landing = council.LandingDirectory },
                Path.Combine(folder, $"{day:yyyy-MM-dd}"));
            if (report.Refusal is { } refusal)
                return invocation.Refuse(refusal.Code, refusal.Message);
            foreach (var delivery in report.LeftOut)
                invocation.Say(delivery.Sentence);
            reports.Add(report);
        }
        if (Claims(invocation, stores, council.ExtractDates[^1], folder) is { } objection)
            return invocation.Refuse(objection.Code, objection.Message);
        var code = reports.Exists(r => r.Code != ExitCode.Done) ? ExitCode.Refused : ExitCode.Done;
        var result = DemoReport.Of(stores, council, folder, reports);
        return invocation.Answer(result, result.Print, code);
    }

    /// <summary>
    /// The last act of the demo: a claim of each programme that pays for something, through both pairs of eyes, and the
    /// return.
    /// </summary>
    private static ClaimRefusal? Claims(Invocation invocation, Stores stores, DateOnly asAt, string folder)
    {
        var window = Period.Month(asAt);
        var payable = stores.Outcomes.Results(stores.Runs.Published()!.Id)
            .Where(r => r.Outcome.State == ResultState.Payable)
            .Select(r => r.Programme)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var note in DemoConfirmation.Confirm(stores, invocation.Surroundings.Clock, payable, folder))
            invocation.Say(note);
        foreach (var programme in payable)
        {
            if (Claim(invocation, stores, programme, window) is { } refusal)
                return refusal;
        }
        new ExpandedReturn(stores.Claims, stores.Outcomes).Build(window).Write(Path.Combine(folder, "return"));
        return null;
    }

    private static ClaimRefusal? Claim(Invocation invocation, Stores stores, string programme, Period window)
    {
        var clock = invocation.Surroundings.Clock;
        var prepared = ClaimServices.Prepare(stores, clock).Prepare(programme, window, "demo.preparer");
        if (prepared.Claim is not { } claim)
            return prepared.Refusal;
        invocation.Say($"Claim {claim.Id} of {programme} prepared by demo.preparer, {claim.Lines.Count} lines");
        foreach (var left in prepared.NotClaimable.CountBy(n => n.Code).OrderBy(n => n.Key, StringComparer.Ordinal))
            invocation.Say($"Left out of claim {claim.Id}: {left.Value} for {left.Key}");
        if (ClaimServices.Approve(stores, clock).Approve(claim.Id, "demo.approver", "demo") is { } refusal)
            return refusal;
        invocation.Say($"Claim {claim.Id} approved by demo.approver");
        return null;
    }
}
