using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>
/// The family row: attachment, and an assessment that is there, missing, late or on a window's last day.
/// </summary>
public static class PaperFacet
{
    public static void Write(FamilyPlan plan)
    {
        var dice = plan.Dice;
        var discretion = dice.Chance(50);
        var row = plan.Rows.Add(
            "families.csv",
            ("family_ref", plan.FamilyRef),
            ("programme", plan.Programme.Name),
            ("opened_on", Day(Supply.FirstDay(plan.AsAt).AddDays(10))),
            // Nothing turns on the day when work with a family ended.
            ("closed_on", dice.Chance(12) ? Day(plan.AsAt.AddDays(-dice.From(0, 200))) : ""),
            ("assessed_on", Day(AssessedOn(plan))),
            ("plan_on", dice.Chance(4) ? "" : Day(Periods.Earlier(plan.D.AddDays(14), plan.AsAt))),
            ("lead_practitioner", dice.Chance(4) ? "" : "Practitioner " + plan.FamilyRef),
            ("attached_on", Day(plan.AttachedOn)),
            ("local_discretion", discretion ? "Y" : dice.Pick("N", "")),
            ("local_discretion_reason", discretion ? "cause for concern" : ""));
        row.Corrected = Earlier(plan, discretion);
    }

    // What the first delivery had wrong, or had not yet.
    private static (int From, IReadOnlyDictionary<string, string> Earlier)? Earlier(FamilyPlan plan, bool discretion)
    {
        (string Column, string Value)? wrong = plan.Dice.From(0, 29) switch
        {
            < 3 => ("lead_practitioner", ""),
            3 => ("local_discretion", discretion ? "N" : "Y"),
            4 => ("attached_on", ""),
            5 => ("attached_on", Day(plan.D.AddDays(-40))),
            6 => ("assessed_on", ""),
            _ => null,
        };
        return wrong is { } cell
            ? (1, new Dictionary<string, string>(StringComparer.Ordinal) { [cell.Column] = cell.Value })
            : null;
    }

    private static DateOnly? AssessedOn(FamilyPlan plan)
    {
        var dice = plan.Dice;
        var police = plan.EvidenceOn(Feeds.Police);
        var assessed = dice.From(0, 24) switch
        {
            0 => null,
            1 => police.AddDays(dice.Pick(-1, 0)),
            2 => plan.TermsAt(plan.EvidenceOn(Feeds.Schools)).To.AddDays(dice.Pick(-1, 0, 1)),
            3 => plan.EvidenceOn(Feeds.Dwp, Feeds.EarlyHelp).AddDays(dice.Pick(-1, 0)),
            4 => plan.EvidenceOn(Feeds.SocialCare).AddDays(dice.Pick(-1, 0)),
            _ => (DateOnly?)plan.D.AddDays(-dice.From(0, 30)),
        };
        return assessed is { } day ? Periods.Earlier(day, plan.AsAt) : null;
    }
}
