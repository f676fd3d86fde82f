using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Places;

namespace PbrEngine.Benchmarks.LinkageData.Residents;

/// <summary>Peoples a house: who lives there, how old they are, and how their names hang together.</summary>
internal sealed class HouseholdMaker(NameBook names)
{
    private const int TriesMax = 20;
    private const double SharedSurnameShare = 0.72;
    private const double FathersSurnameShare = 0.85;
    private const double NamedAfterParentShare = 0.12;
    private const double TwinShare = 0.03;
    private const double MiddleNameShare = 0.62;
    private const double FamilyMiddleNameShare = 0.25;

    /// <summary>The day on which ages are counted, so that a table does not depend on when it is made.</summary>
    internal static readonly DateOnly CountedOn = new(2026, 1, 1);

    private static readonly Skewed<int> Children = new([(1, 0.45), (2, 0.38), (3, 0.13), (4, 0.04)]);

    internal Household Make(Address home, Chance chance)
    {
        var origin = names.DrawOrigin(chance);
        var shape = HouseholdShapes.Shares.Draw(chance);
        return new Household(shape, Residents(shape, home, origin, chance));
    }

    private Resident[] Residents(HouseholdShape shape, Address home, Origin origin, Chance chance)
    {
        switch (shape)
        {
            case HouseholdShape.Alone:
                return [Adult(home, origin, AnySex(chance), chance.Between(19, 96), chance)];
            case HouseholdShape.Couple:
                return Couple(home, origin, chance.Between(20, 90), chance);
            case HouseholdShape.CoupleWithChildren:
                var parents = Couple(home, origin, chance.Between(20, 52), chance);
                return [.. parents, .. ChildrenOf(parents, origin, chance)];
            case HouseholdShape.LoneParent:
                var sex = chance.Happens(0.86) ? 'F' : 'M';
                Resident[] parent = [Adult(home, origin, sex, chance.Between(18, 52), chance)];
                return [.. parent, .. ChildrenOf(parent, origin, chance)];
            default:
                return
                [
                    .. Enumerable.Range(0, chance.Between(2, 4)).Select(_ =>
                        Adult(home, names.DrawOrigin(chance), AnySex(chance), chance.Between(18, 35), chance)),
                ];
        }
    }

    private static char AnySex(Chance chance) => chance.Happens(0.51) ? 'F' : 'M';

    private Resident[] Couple(Address home, Origin origin, int age, Chance chance)
    {
        var man = Adult(home, origin, 'M', Math.Max(18, age + chance.Between(-3, 6)), chance);
        var woman = Adult(home, origin, 'F', age, chance);
        return chance.Happens(SharedSurnameShare)
            ? [man, woman with { Surname = man.Surname, FormerSurname = woman.Surname }]
            : [man, woman];
    }

    private Resident Adult(Address home, Origin origin, char sex, int age, Chance chance)
    {
        var bornOn = CountedOn.AddYears(-age).AddDays(-chance.Between(1, 365));
        return new Resident
        {
            Sex = sex,
            BornOn = bornOn,
            Forename = names.Forename(origin, sex, bornOn.Year, chance),
            MiddleNames = Middle(origin, sex, bornOn.Year, null, chance),
            Surname = names.Surname(origin, chance),
            Origin = origin,
            IsChild = false,
            Home = home,
        };
    }

    /// <summary>Born while the mother, or the one parent there is, was 17 to 43, and still at home.</summary>
    private List<Resident> ChildrenOf(Resident[] parents, Origin origin, Chance chance)
    {
        var from = parents[^1].BornOn.AddYears(17);
        var earliest = CountedOn.AddYears(-23);
        var born = (from > earliest ? from : earliest).AddDays(chance.Between(0, 365 * 12));
        var surname = chance.Happens(FathersSurnameShare) ? parents[0].Surname : parents[^1].Surname;
        var children = new List<Resident>();
        for (var left = Children.Draw(chance); left > 0 && born < CountedOn; left--)
        {
            var child = Child(parents, children, origin, born, chance) with { Surname = surname };
            children.Add(child);
            born = chance.Happens(TwinShare) ? born : born.AddDays(chance.Between(330, 5 * 365));
        }

        return children;
    }

    private Resident Child(
        Resident[] parents, List<Resident> siblings, Origin origin, DateOnly bornOn, Chance chance)
    {
        var sex = AnySex(chance);
        var namesake = Array.Find(parents, parent => parent.Sex == sex)?.Forename;
        var forename = namesake is not null && chance.Happens(NamedAfterParentShare)
            ? namesake
            : names.Forename(origin, sex, bornOn.Year, chance);
        for (var tries = 0; tries < TriesMax && siblings.Exists(sibling => sibling.Forename == forename); tries++)
        {
            forename = names.Forename(origin, sex, bornOn.Year, chance);
        }

        return new Resident
        {
            Sex = sex,
            BornOn = bornOn,
            Forename = forename,
            MiddleNames = Middle(origin, sex, bornOn.Year, namesake, chance),
            Surname = parents[0].Surname,
            Origin = origin,
            IsChild = true,
            Home = parents[0].Home,
        };
    }

    private string Middle(Origin origin, char sex, int bornIn, string? family, Chance chance)
    {
        if (!chance.Happens(MiddleNameShare))
        {
            return "";
        }

        return family is not null && chance.Happens(FamilyMiddleNameShare)
            ? family
            : names.Forename(origin, sex, bornIn, chance);
    }
}
