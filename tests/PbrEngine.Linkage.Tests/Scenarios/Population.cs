using System.Globalization;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Scenarios;

/// <summary>Invented people in invented homes, and the records that offices keep of them: with slips, gaps, moves,
/// marriages, short names and missing numbers. The same for the same seed.</summary>
internal sealed class Population(int seed)
{
    private static readonly string[] Boys = (
        "James John David Michael Robert Thomas Daniel Peter Paul Mark Andrew George Edward Harry Oliver Jack Noah Leo "
        + "Mohammed Ibrahim Adam Samuel Kwame Tomasz Arjun Callum Rhys Owen Nathan Frederick William Richard Joseph "
        + "Charles Matthew Alexander").Split(' ');

    private static readonly string[] Girls = (
        "Mary Susan Sarah Emma Laura Rachel Hannah Charlotte Amelia Olivia Isla Ava Grace Lucy Megan Chloe Aisha "
        + "Fatima Zainab Priya Agnieszka Ngozi Bethany Florence Eleanor Harriet Rosemary Gwen Siobhan Victoria "
        + "Elizabeth Katherine Margaret Rebecca Jennifer Patricia").Split(' ');

    private static readonly string[] Surnames = (
        "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans "
        + "Walker White Roberts Green Hall Wood Jackson Clarke Khan Hughes Edwards Hussain Turner Hill "
        + "Cooper Ward Moore Morris King Watson Baker Harrison Morgan Ali Young Allen Mitchell Bell "
        + "Phillips Lee Kelly Parker Bennett Shaw Cox Ahmed Gray Begum Marshall Collins Webb Hunt Barnes "
        + "Fisher Mills Palmer Nowak Okafor Adeyemi Kowalski Fernandes Blackwood Haversham Quigley Yardley "
        + "Vickers Tunnicliffe Ramsbottom Entwistle Ogden Lockwood").Split(' ');

    private static readonly string[] Streets = (
        "Mill Lane,High Street,Church Road,Park Avenue,Station Road,King Street,Canal Walk,Queens Road,"
        + "Victoria Terrace,Bridge Street,Orchard Way,Chapel Hill,Green Lane,North Parade").Split(',');

    private static readonly Dictionary<string, string> Short = (
        "Michael Mike,Robert Bob,Thomas Tom,Daniel Dan,Andrew Andy,Edward Ted,Samuel Sam,William Bill,Richard Dick,"
        + "Joseph Joe,Matthew Matt,Alexander Alex,Susan Sue,Elizabeth Liz,Katherine Kate,Margaret Peggy,"
        + "Rebecca Becky,Jennifer Jenny,Patricia Pat,Victoria Vicky,Bethany Beth,Eleanor Nell")
        .Split(',').Select(pair => pair.Split(' ')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private readonly Random random = new(seed);

    /// <summary>Of so many people one to three records each, shuffled.</summary>
    /// <returns>Who a record truly is, which nothing that matches may see, and what it states.</returns>
    public (int Person, Statement Stated)[] Records(int persons)
    {
        var records = new List<(int, Statement)>();
        for (int person = 0; person < persons;)
        {
            foreach (Statement one in Household().Take(persons - person))
            {
                for (int copies = Chance(0.55) ? 1 : random.Next(2, 4); copies > 0; copies--)
                {
                    records.Add((person, Kept(one)));
                }

                person++;
            }
        }

        (int, Statement)[] shuffled = [.. records];
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>The same records as a table, in their order.</summary>
    public PersonTable Table(int persons) =>
        Statement.Table(Records(persons).Select((r, row) => ($"p{row:D5}", r.Stated)));

    // One household in thirty has twins, and in one of fifteen a child has a parent's forename.
    private List<Statement> Household()
    {
        string address = Address();
        string surname = Pick(Surnames);
        string phone = "07700" + Digits(6);
        var members = new List<Statement>();
        for (int left = random.Next(1, 5); left > 0; left--)
        {
            bool isBoy = Chance(0.5);
            members.Add(new()
            {
                Forename = Pick(isBoy ? Boys : Girls),
                Surname = Chance(0.85) ? surname : Pick(Surnames),
                Born = Day(new DateOnly(1940, 1, 1).AddDays(random.Next(70 * 365))),
                Sex = isBoy ? "M" : "F",
                Address = address,
                Number = Digits(10),
                Phone = Chance(0.6) ? phone : "07700" + Digits(6),
            });
        }

        if (members.Count > 1 && Chance(0.1))
        {
            members[1] = Chance(0.33)
                ? members[1] with { Born = members[0].Born }
                : members[1] with { Forename = members[0].Forename, Sex = members[0].Sex };
        }

        return members;
    }

    private Statement Kept(Statement one)
    {
        bool hasMoved = Chance(0.12);
        Statement kept = one with
        {
            Forename = Forename(one.Forename!),
            Surname = Chance(0.01) ? null : Chance(0.05) ? Slip(one.Surname!) : one.Surname,
            Born = Chance(0.03) ? null : Chance(0.07) ? DaySlip(one.Born!) : one.Born,
            Sex = Chance(0.1) ? null : one.Sex,
            Address = Chance(0.05) ? null : hasMoved ? Address() : one.Address,
            Number = Chance(0.4) ? null : Chance(0.02) ? Slip(one.Number!) : one.Number,
            Phone = Chance(0.5) ? null : Chance(0.2) ? "07700" + Digits(6) : one.Phone,
        };
        kept = one.Sex == "F" && Chance(0.04) ? kept with { Surname = Pick(Surnames) } : kept;
        return Chance(0.01) ? kept with { Forename = kept.Surname, Surname = kept.Forename } : kept;
    }

    private string? Forename(string name)
    {
        double at = random.NextDouble();
        return at switch
        {
            < 0.02 => null,
            < 0.05 => name[..1],
            < 0.10 => Slip(name),
            < 0.20 => Short.GetValueOrDefault(name, name),
            _ => name,
        };
    }

    private string Address() => string.Create(
        CultureInfo.InvariantCulture,
        $"{random.Next(1, 120)} {Pick(Streets)}, LS{random.Next(1, 20)} {random.Next(1, 9)}{Letter()}{Letter()}");

    // A letter left out, doubled in the wrong place, or another one; two that have changed places.
    private string Slip(string text)
    {
        int at = random.Next(1, text.Length);
        char other = char.IsDigit(text[at]) ? Digits(1)[0] : char.ToLowerInvariant(Letter());
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, other.ToString()),
            2 => text[..at] + other + text[(at + 1)..],
            _ => at < text.Length - 1 ? text[..at] + text[at + 1] + text[at] + text[(at + 2)..] : text,
        };
    }

    private string DaySlip(string born)
    {
        string[] parts = born.Split('/');
        return random.Next(6) switch
        {
            0 => "01/01/" + parts[2],
            1 => "01/01/1900",
            2 when int.Parse(parts[0], CultureInfo.InvariantCulture) <= 12 => $"{parts[1]}/{parts[0]}/{parts[2]}",
            3 => $"{parts[0]}/{parts[1]}/{parts[2][..3]}{random.Next(10)}",
            4 => $"{parts[0]}/{random.Next(1, 13):D2}/{parts[2]}",
            _ => $"{random.Next(1, 29):D2}/{parts[1]}/{parts[2]}",
        };
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    // The square of a uniform number, so that some names are common and most are not.
    private string Pick(string[] names)
    {
        double at = random.NextDouble();
        return names[(int)(at * at * names.Length)];
    }

    private string Digits(int count) =>
        new([.. Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10)))]);

    private char Letter() => (char)('A' + random.Next(26));

    private bool Chance(double probability) => random.NextDouble() < probability;
}
