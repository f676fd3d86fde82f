using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Claimants, matched or not, and their benefit spells; who left one may have gone to work.</summary>
public static class BenefitFacet
{
    private static readonly string[] Old = ["JSA", "ESA", "IS", "IB", "CA", "SDA"];
    private static readonly string[] UcGroups = ["searching", "preparing", "planning", "no_requirements", "working"];

    public static void Write(FamilyPlan plan)
    {
        var dice = plan.Dice;
        foreach (var person in plan.People.Where(p => p.AgeOn(plan.AsAt) >= 17 && dice.Chance(75)))
        {
            var matched = dice.Chance(90);
            var unmatched = dice.Pick("UNABLE_TO_TRACE", "ADDRESS_NOT_CONFIRMED", "REJECTED");
            plan.Rows.AddPerson(
                "claimants.csv",
                person,
                ("claimant_ref", Reference(person)),
                ("nino", Identifiers.Nino(person.Number)),
                ("match_status", matched ? "MATCHED" : unmatched));
            if (matched)
            {
                Spells(plan, person);
            }

            if (dice.Chance(10))
            {
                // R18: asked about twice; one row MATCHED is enough.
                AskedAgain(plan, person, matched ? unmatched : dice.Pick("MATCHED", unmatched));
            }
        }
    }

    private static void AskedAgain(FamilyPlan plan, TreePerson person, string status) => plan.Rows.AddPerson(
        "claimants.csv",
        person,
        ("claimant_ref", Reference(person) + "2"),
        ("nino", Identifiers.Nino(person.Number)),
        ("match_status", status));

    private static string Reference(TreePerson person) => person.MemberRef + "-C";

    private static void Spells(FamilyPlan plan, TreePerson person)
    {
        var dice = plan.Dice;
        var evidenceOn = plan.EvidenceOn(Feeds.Dwp);
        var from = Latest(plan.D.AddDays(-dice.From(1, 400)), person.Born.AddYears(16));
        switch (dice.From(0, plan.Calm ? 9 : 7))
        {
            case 0:
                Spell(plan, person, dice.Of(Old), from, null);
                break;
            case 1:
                Spell(plan, person, "UC", from, null);
                break;
            case 2:
                Spell(plan, person, dice.Of(Old), from, evidenceOn.AddDays(dice.Pick(-1, 0, 1)));
                break;
            case 3:
                Spell(plan, person, dice.Of(Old), from, plan.D.AddDays(dice.Pick(-1, 0, 1)));
                break;
            case < 9:
                Leaver(plan, person);
                break;
            default:
                break;
        }
    }

    private static void Leaver(FamilyPlan plan, TreePerson person)
    {
        var dice = plan.Dice;
        var evidenceOn = plan.EvidenceOn(Feeds.Dwp, Feeds.EarlyHelp);
        var benefit = dice.Chance(45) ? "JSA" : dice.Chance(25) ? "UC" : dice.Of(Old);
        var left = evidenceOn.AddDays(-dice.Pick(89, 90, 91, 92, 120, 181, 182, 183, 200, 210, 240));
        var from = Latest(Periods.Earlier(left, plan.D).AddDays(-dice.From(10, 300)), person.Born.AddYears(16));
        Spell(plan, person, benefit, Periods.Earlier(from, left), left);
        if (dice.Chance(12))
        {
            // R30: a second benefit ends on X, a day later, or starts after E.
            Spell(plan, person, dice.Pick("CA", "IS"), from.AddDays(1), left.AddDays(dice.Pick(0, 0, 1)));
        }

        if (dice.Chance(6))
        {
            Spell(plan, person, "ESA", evidenceOn.AddDays(dice.Pick(0, 1)), null);
        }

        EmploymentRows.Write(plan, person, benefit, left, evidenceOn);
    }

    private static void Spell(FamilyPlan plan, TreePerson person, string benefit, DateOnly from, DateOnly? to)
    {
        if (from > plan.AsAt || to < from)
        {
            return;
        }

        var row = plan.Rows.Add(
            "benefits.csv",
            ("claimant_ref", Reference(person)),
            ("benefit", benefit),
            ("uc_group", benefit == "UC" ? plan.Dice.Of(UcGroups) : ""),
            ("started_on", Day(from)),
            ("ended_on", Day(to)));
        row.StatesPlannedEnd = plan.Dice.Chance(50);
        if (plan.Dice.Chance(30))
        {
            Slips.Maybe(plan.Dice, row, "ended_on", Day(to));
        }
    }

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
}
