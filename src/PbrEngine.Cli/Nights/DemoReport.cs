using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reporting;
using PbrEngine.Cli.Rules;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Generating;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Nights;

/// <summary>What a demo ends with: the funnel, where everything is, and what to look at next.</summary>
internal sealed record DemoReport
{
    /// <summary>The demo's folder.</summary>
    public required string Out { get; init; }

    /// <summary>Its database.</summary>
    public required string Database { get; init; }

    /// <summary>Families that were invented.</summary>
    public required int Families { get; init; }

    /// <summary>People that were invented, neighbours included.</summary>
    public required int People { get; init; }

    /// <summary>Rows of the extracts.</summary>
    public required long Rows { get; init; }

    /// <summary>The nights.</summary>
    public required IReadOnlyList<NightReport> Nights { get; init; }

    /// <summary>The funnel of the last night.</summary>
    public required IReadOnlyList<FunnelStage> Funnel { get; init; }

    /// <summary>What claims and return rest on, a sentence a programme with values that nobody has seen.</summary>
    public required IReadOnlyList<string> Confirmation { get; init; }

    /// <summary>Commands to give next.</summary>
    public required IReadOnlyList<NextCommand> Next { get; init; }

    /// <summary>Puts it together from what was published last.</summary>
    internal static DemoReport Of(
        Stores stores, CouncilSummary council, string folder, IReadOnlyList<NightReport> nights)
    {
        var database = Path.Combine(folder, CommonOptions.DatabaseDefault);
        var published = stores.Runs.Published()!;
        return new()
        {
            Out = folder,
            Database = database,
            Families = council.Families,
            People = council.People,
            Rows = council.Rows,
            Nights = nights,
            Funnel = Reporting.Funnel.Of(stores, published, programme: null).Stages,
            Confirmation = ConfirmationNote.Of(
                stores, stores.Claims.List().Select(c => c.Programme).Distinct(StringComparer.Ordinal)),
            Next = [.. Commands(stores, published, database)],
        };
    }

    /// <summary>For people.</summary>
    internal void Print(Page page)
    {
        page.Line();
        page.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"An invented council of {Families:N0} families ({People:N0} people, {Rows:N0} rows of extracts)."));
        page.Table(
            ["Night", "Rows loaded", "Rows rejected", "Persons", "Payable results", "Files"],
            [.. Nights.Select(Row)]);
        page.Line("From every family to those that can be claimed for:");
        new Funnel(Funnel).Print(page);
        page.Line(
            $"Everything is in {Out}: landing/ (extracts), truth/ (the story behind them), pbr.db, a folder a night.");
        foreach (var note in Confirmation)
            page.Line(note);
        page.Line();
        page.Line("Look at this next:");
        page.Table(["Command", "Shows"], [.. Next.Select(n => (string[])[n.Command, n.Shows])]);
    }

    private static string[] Row(NightReport night) =>
    [
        $"{night.AsAt:yyyy-MM-dd}",
        Number(night.Rows.Loaded),
        Number(night.Rows.Rejected),
        Number(night.Persons ?? 0),
        Number(night.PayableResults ?? 0),
        night.Out ?? "",
    ];

    private static IEnumerable<NextCommand> Commands(Stores stores, RunAttempt published, string database)
    {
        var db = $"--db {(database.Contains(' ', StringComparison.Ordinal) ? $"\"{database}\"" : database)}";
        if (Shown(stores, published) is { } family)
            yield return new($"pbr explain {family} {db}", "why this family is paid for, down to file and line");
        yield return new($"pbr cohort {db}", "eligible families and the next step with each");
        yield return new($"pbr near-misses {db}", "what stands between families and results, the nearest first");
        if (stores.Reviews.Pairs().Count(p => p.State == PairState.Open) is > 0 and var open)
        {
            yield return new(
                $"pbr reviews list {db}",
                string.Create(CultureInfo.InvariantCulture, $"{open:N0} doubtful pairs for people to decide"));
        }
        yield return new($"pbr funnel {db}", "this funnel again");
    }

    // The family with the most to show: progress is explained by measures, an attachment by three dates.
    private static string? Shown(Stores stores, RunAttempt published) => stores.Outcomes.Results(published.Id)
        .Select(r => r.Outcome)
        .Where(o => o.State == ResultState.Payable)
        .OrderBy(o => o.Result == "attachment")
        .ThenBy(o => o.FamilyRef, StringComparer.Ordinal)
        .FirstOrDefault()?.FamilyRef;

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A command worth giving.</summary>
/// <param name="Command">As it is typed.</param>
/// <param name="Shows">What it shows.</param>
internal sealed record NextCommand(string Command, string Shows);
