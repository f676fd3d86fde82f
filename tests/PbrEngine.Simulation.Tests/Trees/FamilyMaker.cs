using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Programmes;
using PbrEngine.Simulation.Tests.Trees.Facets;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>One family of a tree, drawn from a seed of its own so that it can be drawn again alone.</summary>
public static class FamilyMaker
{
    private static readonly Action<FamilyPlan>[] Facets =
    [
        CrimeFacet.Write, AsbFacet.Write, DomesticAbuseFacet.Write, CareFacet.Write, BenefitFacet.Write,
        ProgressFacet.Write,
    ];

    public static void Make(int treeSeed, int number, Supply supply, RowBook rows)
    {
        var dice = new Dice((treeSeed * 10_007) + number);
        var programme = ProgrammesInForce.Draw(dice, supply.AsAt);
        var attachedOn = AttachedOn(dice, programme, supply);
        var plan = new FamilyPlan
        {
            FamilyRef = TreeNames.Family(number),
            Programme = programme,
            Dice = dice,
            Supply = supply,
            Rows = rows,
            Calm = dice.Chance(60),
            AttachedOn = attachedOn,
            People = PeopleMaker.Make(number, dice, programme, attachedOn ?? supply.AsAt, supply),
        };
        PaperFacet.Write(plan);
        MembershipFacet.Write(plan);
        // Quiet families stand near the two problems that eligibility needs; phase 1 needs all of its three.
        var share = programme is Phase1 ? dice.Pick(100, 100, 85, 55) : dice.Pick(100, 100, 55, 30);
        foreach (var facet in Facets.Where(_ => dice.Chance(share)))
        {
            facet(plan);
        }

        // Supporting Families knows a family by its needs alone.
        if (programme is SupportingFamilies || dice.Chance(share))
        {
            NeedFacet.Write(plan);
        }

        SchoolFacet.Write(plan);
        if (dice.Chance(15))
        {
            SecondFamily(plan);
        }
    }

    // Some of the people are members of another family as well, which may be of another programme.
    private static void SecondFamily(FamilyPlan first)
    {
        var dice = first.Dice;
        var programme = ProgrammesInForce.Draw(dice, first.AsAt);
        var people = first.People.Where(p => p == first.People[0] || dice.Chance(60))
            .Select(p => p with { MemberRef = p.MemberRef + "B", Role = RoleElsewhere(p, first) })
            .ToList();
        var second = first with
        {
            FamilyRef = first.FamilyRef + "B",
            Programme = programme,
            AttachedOn = AttachedOn(dice, programme, first.Supply),
            People = people,
        };
        PaperFacet.Write(second);
        MembershipFacet.Write(second);
        NeedFacet.Write(second);
    }

    // Somebody's child may be expecting one.
    private static string RoleElsewhere(TreePerson person, FamilyPlan first) =>
        person.IsChild && person.AgeOn(first.AsAt) >= 14 && first.Dice.Chance(60) ? "expectant_parent"
        : person.IsChild || first.Dice.Chance(70) ? person.Role
        : "other_adult";

    // Month ends, the edges of financial years, one day beside six months of coverage, or any day of twenty months.
    private static DateOnly? AttachedOn(Dice dice, Programme programme, Supply supply)
    {
        var asAt = supply.AsAt;
        var month = asAt.AddMonths(-dice.From(3, 20));
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        var day = dice.From(0, 19) switch
        {
            0 => (DateOnly?)null,
            1 => Supply.FirstDay(asAt).AddMonths(Parameters.BaselineMonths).AddDays(dice.Pick(-1, 0, 1)),
            2 => asAt.AddDays(-dice.From(0, 40)),
            < 9 => new DateOnly(month.Year, month.Month, Math.Min(last, dice.Pick(28, 29, 30, 31))),
            _ => new DateOnly(month.Year, month.Month, dice.From(1, last)),
        };
        var yearsEdge = new DateOnly(Math.Min(asAt.Year, 2016) - dice.Pick(0, 1, 1, 2), 4, 1).AddDays(dice.Pick(-1, 0));
        return programme is Phase1 && yearsEdge <= asAt && dice.Chance(40) ? yearsEdge : day;
    }
}
