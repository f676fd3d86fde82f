using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Parents here and elsewhere, and children whose birthdays stand next to the days that matter.</summary>
public static class PeopleMaker
{
    public static IReadOnlyList<TreePerson> Make(
        int number, Dice dice, Programme programme, DateOnly day, Supply supply)
    {
        var maker = new PersonMaker(number, dice);
        var people = new List<TreePerson> { maker.Next("parent", true, Adult(dice)) };
        if (dice.Chance(40))
        {
            people.Add(maker.Next("parent", true, Adult(dice)));
        }

        if (dice.Chance(45))
        {
            people.Add(maker.Next("parent", false, Adult(dice)));
        }

        var expecting = programme is SupportingFamilies && dice.Chance(30);
        if (expecting)
        {
            people.Add(maker.Next("expectant_parent", dice.Chance(70), Adult(dice).AddYears(dice.Pick(0, 12))));
        }

        for (var children = dice.From(expecting ? 0 : 1, 3); children > 0; children--)
        {
            people.Add(maker.Next("child", dice.Chance(92), Born(dice, programme, day, supply)));
        }

        if (people[^1].IsChild && dice.Chance(8))
        {
            people.Add(maker.Next("child", people[^1].Resident, people[^1].Born)); // twins
        }

        return people;
    }

    // Where only the young count, some who come of age within the months that are counted.
    private static DateOnly Born(Dice dice, Programme programme, DateOnly day, Supply supply) =>
        programme.OnlyYouthOffences && dice.Chance(25)
            ? Spread(day.AddYears(-18).AddDays(dice.From(-300, 300)))
            : Child(dice, day, supply);

    private static DateOnly Adult(Dice dice) =>
        Spread(new DateOnly(dice.From(1968, 1990), dice.From(2, 12), dice.From(2, 28)));

    private static DateOnly Child(Dice dice, DateOnly day, Supply supply)
    {
        var term = Terms.Holding(supply.EvidenceOn(Feeds.Schools));
        return Spread(dice.From(0, 11) switch
        {
            // Around the birthdays of 16, 18 and 19 at D.
            0 => day.AddYears(-dice.Pick(16, 18, 19)).AddDays(dice.Pick(-1, 0, 1)),
            // Around 5 on the first day of a term.
            1 => term.Days.From.AddYears(-5).AddDays(dice.Pick(-1, 0, 1)),
            // Around 16 on 31 August.
            2 => new DateOnly(term.Year - dice.Pick(0, 1) - 16, 8, 31).AddDays(dice.Pick(-1, 0, 1)),
            // 29 February, of any of the ages.
            3 => new DateOnly(dice.Pick(1996, 2000, 2004, 2008), 2, 29),
            // Around 18 at E.
            4 => supply.EvidenceOn(Feeds.Dwp).AddYears(-18).AddDays(dice.Pick(-1, 0, 1)),
            _ => new DateOnly(day.Year - dice.From(6, 14), dice.From(2, 12), dice.From(2, 28)),
        });
    }

    // 1 January is how many systems spell "not known", so nobody is born on it.
    private static DateOnly Spread(DateOnly born) => born is { Month: 1, Day: 1 } ? born.AddDays(1) : born;
}
