using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Printing;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Reporting;

/// <summary>How many families of a run reach each stage on the way to being paid for.</summary>
/// <param name="Stages">known, eligible, attached, evidenced, sustained, claimed.</param>
internal sealed record Funnel(IReadOnlyList<FunnelStage> Stages)
{
    private const int BarWidth = 24;

    /// <summary>Counts the families of an attempt.</summary>
    internal static Funnel Of(Stores stores, RunAttempt attempt, string? programme)
    {
        var families = stores.Outcomes.Families(attempt.Id)
            .Where(f => programme is null || f.Programme == programme)
            .ToList();
        var payable = stores.Outcomes.Results(attempt.Id)
            .Where(r => r.Outcome.State == ResultState.Payable)
            .ToLookup(r => r.Outcome.FamilyRef, r => r.Outcome.Result, StringComparer.Ordinal);
        var claimed = Claimed(stores);
        return new(
        [
            Stage("known", "families in the run", _ => true),
            Stage("eligible", "meet the programme's criteria", IsEligible),
            Stage("attached", "eligible and attached", IsAttached),
            Stage("evidenced", "worked with: assessment, plan, practitioner", IsEvidenced),
            Stage("sustained", "a result payable", HasResult),
            Stage("claimed", "in a claim, for attachment or result", f => claimed.Contains(f.FamilyRef)),
        ]);

        FunnelStage Stage(string name, string meaning, Func<FamilyRow, bool> reaches)
        {
            var reached = families.Where(reaches).ToLookup(f => f.Programme, StringComparer.Ordinal);
            var programmes = families.Select(f => f.Programme).Distinct(StringComparer.Ordinal);
            return new(
                name,
                meaning,
                reached.Sum(p => p.Count()),
                new SortedDictionary<string, int>(
                    programmes.ToDictionary(p => p, p => reached[p].Count(), StringComparer.Ordinal),
                    StringComparer.Ordinal));
        }

        bool HasResult(FamilyRow family) => payable[family.FamilyRef].Any(result => result != "attachment");
    }

    /// <summary>Families that stand in a claim.</summary>
    internal static IReadOnlySet<string> Claimed(Stores stores) =>
        stores.Claims.List().SelectMany(c => c.Lines).Select(l => l.FamilyRef).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Prints it with bars, as shares of what is known; where there are several programmes, with each one's families.
    /// </summary>
    internal void Print(Page page)
    {
        var programmes = Stages[0].Programmes.Count > 1 ? Stages[0].Programmes.Keys.ToList() : [];
        page.Table(
            ["Stage", "Families", .. programmes, "Share", "", "Meaning"],
            [
                .. Stages.Select(s => (string[])
                [
                    s.Stage, Number(s.Families), .. programmes.Select(p => Number(s.Programmes[p])), Share(s), Bar(s),
                    s.Meaning,
                ]),
            ]);
    }

    private static bool IsEligible(FamilyRow family) => family.Eligible == "Y";

    private static bool IsAttached(FamilyRow family) => IsEligible(family) && family.AttachedOn is not null;

    // Not every programme pays for attachment, so the paperwork itself is looked at and not the fee.
    private static bool IsEvidenced(FamilyRow family) =>
        IsAttached(family) && family.Explanation.Standing.IsWorkedWith;

    private static string Number(int families) => families.ToString("N0", CultureInfo.InvariantCulture);

    private int Known => Stages[0].Families;

    private string Share(FunnelStage stage) => Known == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{100.0 * stage.Families / Known:0.0}%");

    private string Bar(FunnelStage stage) =>
        Known == 0 ? "" : new string('█', (int)Math.Ceiling((double)BarWidth * stage.Families / Known));
}

/// <summary>One stage.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Meaning">What a family has reached there.</param>
/// <param name="Families">How many reached it.</param>
/// <param name="Programmes">How many of each programme.</param>
internal sealed record FunnelStage(
    string Stage, string Meaning, int Families, IReadOnlyDictionary<string, int> Programmes);
