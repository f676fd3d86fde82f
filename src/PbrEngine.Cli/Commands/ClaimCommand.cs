using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Claiming;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Rules;
using PbrEngine.Domain.Claims;
using PbrEngine.Engine.Claiming;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr claim</c>: prepare and approve, by two different people.</summary>
internal static class ClaimCommand
{
    internal static Command Make(CommandHost host) => new("claim", "Claims: one person prepares, another approves.")
    {
        Prepare(host), Approve(host), List(host),
    };

    /// <summary>Pounds and pence for people.</summary>
    internal static string Pounds(long pence) =>
        "£" + (pence / 100).ToString("N0", CultureInfo.InvariantCulture)
        + "." + (pence % 100).ToString("D2", CultureInfo.InvariantCulture);

    private static Command Prepare(CommandHost host)
    {
        var programme = new Option<string>("--programme") { Description = "The programme.", Required = true };
        var window = ReturnCommand.PeriodOption("--window", "The claim window, which holds the run's day");
        var by = User("Who prepares it.");
        var command = new Command("prepare", "Puts the published run's payable, unclaimed results forward.")
        {
            programme, window, by,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var prepared = ClaimServices.Prepare(stores, invocation.Surroundings.Clock)
                .Prepare(invocation.Value(programme)!, invocation.Value(window)!, invocation.Value(by)!);
            if (prepared.Refusal is { } refusal)
                return invocation.Refuse(refusal.Code, refusal.Message);
            if (ConfirmationNote.Of(stores, prepared.Claim!.Programme) is { } note)
                invocation.Say(note);
            return invocation.Answer(prepared, page => Print(page, prepared));
        });
    }

    private static Command Approve(CommandHost host)
    {
        var claim = new Argument<long>("claim") { Description = "The claim's number." };
        var by = User("Who approves it: never the person who prepared it.");
        var reason = new Option<string>("--reason") { Description = "Why.", DefaultValueFactory = _ => "approved" };
        var command = new Command("approve", "Approves a prepared claim and posts it to the ledger.")
        {
            claim, by, reason,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var id = invocation.Value(claim);
            var refusal = ClaimServices.Approve(stores, invocation.Surroundings.Clock)
                .Approve(id, invocation.Value(by)!, invocation.Value(reason)!);
            if (refusal is not null)
                return invocation.Refuse(refusal.Code, refusal.Message);
            return invocation.Answer(
                new { Claim = id, State = "Approved" },
                page => page.Line($"Claim {id} is approved and in the ledger. Check the books with: pbr verify."));
        });
    }

    private static Command List(CommandHost host) => host.Reads(
        new Command("list", "Every claim with its state."),
        (invocation, stores) =>
        {
            var claims = stores.Claims.List();
            return invocation.Answer(
                new { Claims = claims },
                page => page.Table(
                    ["Claim", "Programme", "Window", "State", "Lines", "Amount", "Prepared by", "Approved by"],
                    [.. claims.Select(Row)],
                    "There is no claim yet. Make one with: pbr claim prepare."));
        });

    private static Option<string> User(string description) => new("--as")
    {
        Description = description,
        HelpName = "USER",
        Required = true,
    };

    private static void Print(Page page, PreparedClaim prepared)
    {
        var claim = prepared.Claim!;
        page.Table(
            ["Result", "Lines", "Amount"],
            [
                .. claim.Lines.GroupBy(l => l.Result, StringComparer.Ordinal).Select(g => (string[])
                [
                    g.Key, g.Count().ToString("N0", CultureInfo.InvariantCulture), Pounds(g.Sum(l => l.AmountPence)),
                ]),
            ]);
        page.Line($"Claim {claim.Id}: {claim.Lines.Count} lines, {Pounds(claim.Lines.Sum(l => l.AmountPence))}.");
        if (prepared.NotClaimable.Count > 0)
        {
            page.Table(
                ["Family", "Result", "Reason", "In words"],
                [.. prepared.NotClaimable.Select(n => (string[])[n.FamilyRef, n.Result, n.Code, n.Message])]);
        }
        page.Line($"Next, somebody else: pbr claim approve {claim.Id} --as USER.");
    }

    private static string[] Row(Claim claim) =>
    [
        claim.Id.ToString(CultureInfo.InvariantCulture),
        claim.Programme,
        $"{claim.Window.From:yyyy-MM-dd} to {claim.Window.To:yyyy-MM-dd}",
        claim.State,
        claim.Lines.Count.ToString("N0", CultureInfo.InvariantCulture),
        Pounds(claim.Lines.Sum(l => l.AmountPence)),
        claim.PreparedBy,
        claim.ApprovedBy,
    ];
}
