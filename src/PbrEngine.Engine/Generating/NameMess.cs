using System.Text;

namespace PbrEngine.Engine.Generating;

/// <summary>Names as they come to be misspelt.</summary>
internal static class NameMess
{
    /// <summary>By table: the runtime's own decomposition isn't there when globalization is invariant.</summary>
    private const string Accented = "ëâáàãäąăéèêęíîïóôõöúüñńçćłśșşźżțğıŁ-";
    private const string Plain = "eaaaaaaaeeeeiiioooouunncclssszztgiL ";

    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["Katherine"] = "Kate",
        ["Elizabeth"] = "Liz",
        ["Rebecca"] = "Becky",
        ["Samantha"] = "Sam",
        ["Victoria"] = "Vicky",
        ["Charlotte"] = "Lottie",
        ["Abigail"] = "Abi",
        ["Bethany"] = "Beth",
        ["Jessica"] = "Jess",
        ["Thomas"] = "Tom",
        ["Daniel"] = "Dan",
        ["Joshua"] = "Josh",
        ["William"] = "Billy",
        ["Matthew"] = "Matt",
        ["Christopher"] = "Chris",
        ["Stephen"] = "Steve",
        ["Robert"] = "Bob",
        ["Michael"] = "Mike",
        ["Andrew"] = "Andy",
        ["David"] = "Dave",
        ["Benjamin"] = "Ben",
        ["Samuel"] = "Sam",
        ["Joseph"] = "Joe",
        ["Nathan"] = "Nate",
        ["Mohammed"] = "Mohd",
        ["Muhammad"] = "Mohammed",
        ["Alexandru"] = "Alex",
    };

    public static void Spoil(PersonRecord record, Dice dice)
    {
        switch (dice.Between(0, 19))
        {
            case < 5:
                record.Surname = Mistype(record.Surname, dice);
                break;
            case < 9:
                record.Forenames = Mistype(record.Forenames, dice);
                break;
            case < 11:
                (record.Forenames, record.Surname) = (record.Surname, record.Forenames);
                break;
            case < 13:
                record.Surname = record.Person.FormerSurname;
                break;
            case < 16:
                record.Forenames = Shorten(record.Forenames);
                break;
            case < 18:
                record.Surname = Flatten(record.Surname).ToUpperInvariant();
                record.Forenames = Flatten(record.Forenames).ToUpperInvariant();
                break;
            default:
                record.Surname = $" {record.Surname}  ";
                record.Forenames = record.Forenames.ToLowerInvariant();
                break;
        }
    }

    private static string Mistype(string name, Dice dice)
    {
        if (name.Length < 3)
        {
            return name;
        }

        var at = dice.Between(1, name.Length - 2);
        return dice.Between(0, 3) switch
        {
            0 => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            1 => name.Remove(at, 1),
            2 => name.Insert(at, name[at].ToString()),
            _ => $"{name[..at]}{(char)('a' + dice.Between(0, 25))}{name[(at + 1)..]}",
        };
    }

    /// <summary>The everyday form, or else the first forename alone.</summary>
    private static string Shorten(string forenames)
    {
        var first = forenames.Split(' ')[0];
        return ShortForms.GetValueOrDefault(first, first);
    }

    /// <summary>What an old system leaves of accents, apostrophes and hyphens.</summary>
    private static string Flatten(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var letter in name.Where(letter => letter != '\''))
        {
            var at = Accented.IndexOf(letter, StringComparison.Ordinal);
            kept.Append(at < 0 ? letter : Plain[at]);
        }

        return kept.ToString();
    }
}
