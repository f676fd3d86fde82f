using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Trees.Facets;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>One family of a tree, drawn from a seed of its own so that it can be drawn again alone.</summary>
public static class FamilyMaker
{
    private static readonly Action<FamilyPlan>[] Facets =
    [
        CrimeFacet.Write, AsbFacet.Write, DomesticAbuseFacet.Write, CareFacet.Write, BenefitFacet.Write,
        ProgressFacet.Write, NeedFacet.Write,
    ];

    public static void Make(int treeSeed, int number, Supply supply, RowBook rows)
    {
        var dice = new Dice((treeSeed * 10_007) + number);
        var attachedOn = AttachedOn(dice, supply);
        var plan = new FamilyPlan
        {
            FamilyRef = TreeNames.Family(number),
            Dice = dice,
            Supply = supply,
            Rows = rows,
            Calm = dice.Chance(60),
            AttachedOn = attachedOn,
            People = PeopleMaker.Make(number, dice, attachedOn ?? supply.AsAt, supply),
        };
        PaperFacet.Write(plan);
        MembershipFacet.Write(plan);
        // Quiet families stand near the two problems that eligibility needs.
        var share = dice.Pick(100, 100, 55, 30);
        foreach (var facet in Facets.Where(_ => dice.Chance(share)))
        {
            facet(plan);
        }

        SchoolFacet.Write(plan);
    }

    // Month ends, one day beside six months of coverage, or any day of the last twenty months.
    private static DateOnly? AttachedOn(Dice dice, Supply supply)
    {
        var asAt = supply.AsAt;
        var month = asAt.AddMonths(-dice.From(3, 20));
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        return dice.From(0, 19) switch
        {
            0 => null,
            1 => Supply.FirstDay(asAt).AddMonths(Parameters.BaselineMonths).AddDays(dice.Pick(-1, 0, 1)),
            2 => asAt.AddDays(-dice.From(0, 40)),
            < 9 => new DateOnly(month.Year, month.Month, Math.Min(last, dice.Pick(28, 29, 30, 31))),
            _ => new DateOnly(month.Year, month.Month, dice.From(1, last)),
        };
    }
}
