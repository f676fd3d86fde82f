using Bogus.DataSets;

namespace PbrEngine.Engine.Generating;

/// <summary>
/// Names for one council. Not for two threads: the Bogus data set is lent each family's own stream of chance.
/// </summary>
internal sealed class NameMaker
{
    private const double RareNameShare = 0.2;
    private const double SecondForenameShare = 0.25;

    private static readonly (NameList Value, double Weight)[] Origins =
    [
        (NameList.British, 66),
        (NameList.SouthAsian, 13),
        (NameList.African, 6),
        (NameList.Caribbean, 4),
        (NameList.EasternEuropean, 7),
        (NameList.Elsewhere, 4),
    ];

    private readonly Name bogus = new("en_GB");

    public static NameList Origin(Dice dice) => dice.Weighted(Origins);

    public string Surname(NameList origin, Dice dice) =>
        dice.Chance(RareNameShare) ? Rare(dice).LastName() : dice.PickSkewed(origin.Surnames);

    public string Forenames(NameList origin, char sex, Dice dice, IReadOnlyCollection<string> taken)
    {
        var first = Forename(origin, sex, dice);
        for (var tries = 0; taken.Contains(first) && tries < 20; tries++)
        {
            first = Forename(origin, sex, dice);
        }

        if (!dice.Chance(SecondForenameShare))
        {
            return first;
        }

        var second = Forename(origin, sex, dice);
        return second == first ? first : $"{first} {second}";
    }

    private string Forename(NameList origin, char sex, Dice dice) =>
        dice.Chance(RareNameShare)
            ? Rare(dice).FirstName(sex == 'F' ? Name.Gender.Female : Name.Gender.Male)
            : dice.PickSkewed(sex == 'F' ? origin.Female : origin.Male);

    private Name Rare(Dice dice)
    {
        bogus.Random = dice.Randomizer;
        return bogus;
    }
}
