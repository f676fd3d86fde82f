using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reviewing;
using PbrEngine.Domain.Claims;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Reviewing.Changes;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr reviews events</c>: merges and splits, and the claim lines that wait for a look.</summary>
internal static class ReviewsEventsCommand
{
    internal static Command Make(CommandHost host) =>
        new("events", "Merges and splits of persons, with the claim lines that they touch.")
        {
            List(host), Show(host), Settle(host),
        };

    private static Command List(CommandHost host)
    {
        var all = new Option<bool>("--all") { Description = "Also those that are settled or touch no claim line." };
        var command = new Command("list", "Events that claims wait for.") { all };
        return host.Reads(command, (invocation, stores) =>
        {
            var events = stores.PersonChanges.List().Where(c => c.IsWaiting || invocation.Value(all)).ToList();
            return invocation.Answer(
                new { Events = events.Select(Json) },
                page => page.Table(
                    ["Event", "Run", "What", "Claim lines", "State"],
                    [.. events.Select(Row)],
                    "No merge or split waits for a look."));
        });
    }

    private static Command Show(CommandHost host)
    {
        var id = Number();
        return host.Reads(
            new Command("show", "One event: its persons, and the claim lines that it touches.") { id },
            (invocation, stores) =>
            {
                if (stores.PersonChanges.List().FirstOrDefault(c => c.Id == invocation.Value(id)) is not { } change)
                    return ReviewServices.Refuse(invocation, ReviewRefusal.UnknownEvent(invocation.Value(id)));
                var lines = Lines(stores, change);
                var sources = Sources(stores, change);
                return invocation.Answer(
                    new { Event = Json(change), Lines = lines.Select(l => l.Line), Persons = sources },
                    page => Print(page, change, lines, sources));
            });
    }

    private static Command Settle(CommandHost host)
    {
        var id = Number();
        var by = RulesCommand.User("Who has looked.");
        var reason = new Option<string>("--reason")
        {
            Description = "What was found.",
            HelpName = "TEXT",
            Required = true,
        };
        return host.Reads(
            new Command("settle", "Somebody has looked: the claims may go on.") { id, by, reason },
            (invocation, stores) =>
            {
                var refusal = new SettleChange(stores.PersonChanges, invocation.Surroundings.Clock)
                    .Settle(invocation.Value(id), invocation.Value(by)!.Trim(), invocation.Value(reason)!.Trim());
                return refusal is null
                    ? invocation.Answer(
                        new { Event = invocation.Value(id), State = "settled" },
                        page => page.Line($"Event {invocation.Value(id)} is settled: no claim waits for it now."))
                    : ReviewServices.Refuse(invocation, refusal);
            });
    }

    private static Argument<long> Number() => new("event") { Description = "The event's number." };

    private static List<(Claim Claim, ClaimLine Line)> Lines(Stores stores, PersonChange change) =>
    [
        .. stores.Claims.List()
            .SelectMany(c => c.Lines.Select(l => (Claim: c, Line: l)))
            .Where(l => change.ClaimLines.Contains(l.Line.Id)),
    ];

    // As the published run has them: after a merge all stand under one.
    private static SortedDictionary<string, IReadOnlyList<string>> Sources(Stores stores, PersonChange change)
    {
        var sources = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var persons = stores.Persons.Persons(stores.Runs.Published()!.Id).ToLookup(p => p.Value, p => p.Key);
        foreach (var person in change.Persons)
        {
            sources[person] =
            [
                .. persons[person].Select(s => new SourceRef(s.Feed, s.Ref).ToString()).Order(StringComparer.Ordinal),
            ];
        }
        return sources;
    }

    private static void Print(
        Page page,
        PersonChange change,
        List<(Claim Claim, ClaimLine Line)> lines,
        SortedDictionary<string, IReadOnlyList<string>> sources)
    {
        page.Line($"Event {change.Id}, run of {IsoDate.Write(change.AsAt)}: {What(change)}. {State(change)}.");
        page.Table(
            ["Person", "Source persons now"],
            [.. sources.Select(s => (string[])[s.Key, s.Value.Count == 0 ? "none" : string.Join(", ", s.Value)])]);
        page.Table(
            ["Claim line", "Claim", "State", "Family", "Result", "Amount"],
            [.. lines.Select(l => (string[])
            [
                l.Line.Id.ToString(CultureInfo.InvariantCulture),
                l.Claim.Id.ToString(CultureInfo.InvariantCulture),
                l.Claim.State,
                l.Line.FamilyRef,
                l.Line.Result,
                ClaimCommand.Pounds(l.Line.AmountPence),
            ])],
            "It touches no claim line.");
        if (change.Settlement is { } settled)
            page.Line($"{settled.By} looked on {settled.At:yyyy-MM-dd}: {settled.Reason}");
    }

    private static string[] Row(PersonChange change) =>
    [
        change.Id.ToString(CultureInfo.InvariantCulture),
        IsoDate.Write(change.AsAt),
        What(change),
        change.ClaimLines.Count.ToString(CultureInfo.InvariantCulture),
        State(change),
    ];

    private static string What(PersonChange change) => change.Kind == "merge"
        ? $"{change.OtherPersonId} became {change.PersonId}"
        : $"{change.OtherPersonId} came out of {change.PersonId}";

    private static string State(PersonChange change) => change switch
    {
        { IsWaiting: true } => "waits",
        { Settlement: not null } => "settled",
        _ => "touches no claim",
    };

    private static object Json(PersonChange change) => new
    {
        change.Id,
        change.AsAt,
        change.Kind,
        change.PersonId,
        change.OtherPersonId,
        change.ClaimLines,
        State = State(change),
        SettledBy = change.Settlement?.By,
        SettledAt = change.Settlement?.At,
        Reason = change.Settlement?.Reason,
    };
}
