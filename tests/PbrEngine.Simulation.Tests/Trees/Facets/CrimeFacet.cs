using PbrEngine.Simulation.Tests.Reference;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Offences: falls of just 33 %, disposals that prove nothing, offences shared by two members.</summary>
public static class CrimeFacet
{
    private static readonly (int Before, int After)[] Good = [(0, 0), (0, 0), (3, 2), (1, 0), (2, 1), (6, 4), (2, 0)];
    private static readonly (int Before, int After)[] Any =
        [(0, 0), (3, 2), (5, 4), (4, 3), (3, 3), (0, 1), (1, 1), (2, 0)];

    private static readonly string[] Proven = ["CONVICTED", "CAUTION", "YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"];
    private static readonly string[] Unproven = ["CHARGED", "COMMUNITY_RESOLUTION", "NFA", "ACQUITTED"];

    public static void Write(FamilyPlan plan)
    {
        var dice = plan.Dice;
        // A fall of 8 in 25 is 32 %, the nearest below 33.
        var counts = dice.Chance(2) ? (25, 17) : dice.Of(plan.Calm ? Good : Any);
        var days = EventDays.Draw(plan, plan.ResultWindow(Feeds.Police), counts);
        for (var i = 0; i < days.Count; i++)
        {
            Offence(plan, $"{plan.FamilyRef}-O{i}", days[i], dice.Of(Proven));
        }

        for (var more = dice.From(0, 2); more > 0; more--)
        {
            Offence(plan, $"{plan.FamilyRef}-U{more}", dice.EdgeIn(plan.ResultWindow(Feeds.Police)), dice.Of(Unproven));
        }
    }

    private static void Offence(FamilyPlan plan, string reference, DateOnly day, string disposal)
    {
        var first = Offender(plan, reference, plan.Offender(), day, disposal);
        Slips.Maybe(plan.Dice, first, "disposal", plan.Dice.Pick("NFA", "CAUTION"));
        if (plan.Dice.Chance(20))
        {
            // R16: the same offence with another member as well; counted once.
            Offender(plan, reference, plan.Offender(), day, plan.Dice.Pick(disposal, "NFA"));
        }
    }

    private static TreeRow Offender(FamilyPlan plan, string reference, TreePerson person, DateOnly day, string disposal)
    {
        var disposalOn = day < person.Born ? person.Born : day;
        var offenceOn = OffenceOn(plan, person, disposalOn);
        // R15: a proven disposal without its day isn't counted.
        var dayStated = !plan.Dice.Chance(5);
        return plan.Rows.Add(
            "offences.csv",
            ("offence_ref", reference),
            ("person_ref", PersonRef(plan, person)),
            ("offence_code", "TH68001"),
            ("offence_on", Day(offenceOn < person.Born ? disposalOn : offenceOn)),
            ("disposal", disposal),
            ("disposal_on", dayStated ? Day(disposalOn) : ""));
    }

    // Some weeks before the disposal; for one who came of age not long before it, around that birthday.
    private static DateOnly OffenceOn(FamilyPlan plan, TreePerson person, DateOnly disposalOn)
    {
        var birthday = person.Born.AddYears(18);
        var cameOfAge = birthday <= disposalOn.AddDays(-1) && birthday >= disposalOn.AddDays(-400);
        return cameOfAge && plan.Dice.Chance(60)
            ? birthday.AddDays(plan.Dice.Pick(-1, 0, 1))
            : disposalOn.AddDays(-plan.Dice.From(0, 60));
    }

    /// <summary>
    /// The person's reference in the police feed, who know whom an event names.
    /// </summary>
    public static string PersonRef(FamilyPlan plan, TreePerson person)
    {
        var known = plan.Rows.AddPerson(
            "people.csv",
            person,
            ("person_ref", person.MemberRef + "-X"),
            ("pnc_id", Identifiers.PncId(person.Number)));
        return known.Key;
    }
}
