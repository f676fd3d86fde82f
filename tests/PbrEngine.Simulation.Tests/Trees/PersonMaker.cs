namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Draws people whose names never repeat within a tree.</summary>
public sealed class PersonMaker(int familyNumber, Dice dice)
{
    private static readonly string[] FemaleNames =
        ["Agnes", "Beatrice", "Cordelia", "Dorothea", "Eleanor", "Florence", "Gwendolen", "Harriet", "Imogen",
            "Juliet"];

    private static readonly string[] MaleNames =
        ["Ambrose", "Bartholomew", "Cuthbert", "Dominic", "Edmund", "Frederick", "Godfrey", "Humphrey", "Ignatius",
            "Jerome"];

    private static readonly string[] SurnameHeads =
        ["Ash", "Black", "Cran", "Dray", "Elm", "Fair", "Green", "Hazel", "Kings", "Lang", "Mar", "North", "Oak",
            "Pem"];

    private static readonly string[] SurnameTails =
        ["borough", "combe", "field", "gate", "ham", "ley", "mere", "stead", "thorpe", "wick", "worth", "bridge",
            "ford"];

    private int _members;

    /// <summary>
    /// The next member of the family; one who lives elsewhere has a surname and address of their own.
    /// </summary>
    public TreePerson Next(string role, bool resident, DateOnly born)
    {
        var member = ++_members;
        var number = (familyNumber * 10) + member;
        var female = dice.Chance(50);
        var home = resident || role == "child" ? familyNumber * 10 : number;
        return new TreePerson
        {
            MemberRef = $"{TreeNames.Family(familyNumber)}-M{member}",
            Forenames = (female ? FemaleNames : MaleNames)[(familyNumber + member) % 10],
            Surname = Surname(home),
            Born = born,
            Sex = female ? "F" : "M",
            Address = $"{1 + (home % 180)} {SurnameHeads[home % 14]}view Road",
            Postcode = Postcode(home),
            Uprn = $"{100_062_000_000 + home}",
            Role = role,
            Resident = resident,
            Number = number,
        };
    }

    private static string Postcode(int home)
    {
        var sector = 1 + (home / 16 % 9);
        return $"BS{1 + (home % 16)} {sector}{"ABDEFGHJLN"[home / 144 % 10]}{"PQRSTUWXYZ"[home % 10]}";
    }

    private static string Surname(int home)
    {
        var second = home / 182 == 0 ? "" : $"-{SurnameTails[home / 182 % 13]}";
        return SurnameHeads[home % 14] + SurnameTails[home / 14 % 13] + second;
    }
}
