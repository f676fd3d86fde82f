using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Every rule that the columns of a table allow. Which of them are used depends on what they cost.</summary>
internal static class BlockingPool
{
    public static IReadOnlyList<BlockingRule> Of(PersonTable table) => [.. Every(table, _ => true)];

    /// <summary>Those of the rules that a model names.</summary>
    public static IReadOnlyList<BlockingRule> Named(PersonTable table, IEnumerable<string> names)
    {
        var named = names.ToHashSet(StringComparer.Ordinal);
        return [.. Every(table, named.Contains)];
    }

    private static IEnumerable<BlockingRule> Every(PersonTable table, Predicate<string> isWanted)
    {
        var parts = new NamedParts(table);
        // Every pair: affordable in a small table, where it finds what no key finds.
        if (isWanted(All))
        {
            yield return new(All, []);
        }

        foreach (EncodedColumn column in table.Columns.Where(c => isWanted(c.Name)
            && c.Role is ColumnRole.Identifier or ColumnRole.Email or ColumnRole.Phone))
        {
            yield return new(column.Name, [new(column.Name, column.Codes)]);
        }

        foreach (string rule in Rules.Where(rule => isWanted(rule)))
        {
            if (parts.OfAll(rule) is { } wanted)
            {
                yield return new(rule, wanted);
            }
        }

        foreach (EncodedColumn column in table.Columns.Where(c =>
            c.Role is ColumnRole.Locality or ColumnRole.Street or ColumnRole.Other))
        {
            foreach (BlockingRule rule in OfColumn(column, parts, isWanted))
            {
                yield return rule;
            }
        }
    }

    /// <summary>The rules that bring the people of one home together.</summary>
    public static IReadOnlyList<string> OfHomes { get; } = ["property", "house+postcode"];

    private const string All = "all";

    private static readonly string[] Rules =
    [
        "names",
        "surname+birth",
        "forename+birth",
        "forename+surname_sound+year",
        "surname+forename_sound+year",
        "surname_sound+forename_sound+month_day",
        "forename_start+surname_start+year",
        "birth_digits+surname_start",
        "birth_digits+forename_start",
        "postcode+birth",
        "postcode+forename",
        "postcode+surname+year",
        "postcode+month_day",
        "postcode+surname_sound+initial",
        "postcode+year+sex",
        "house+postcode",
        "property",
        "property+forename",
        "property+initial",
        "property+year",
        "birth",
        "birth_digits",
        "month_day",
        "surname_sound+forename_sound",
        "surname_start+year",
        "forename_start+year",
        "forename_start+surname_start",
        "forename",
        "surname",
        "surname_sound",
        "forename_sound",
        "postcode+initial",
        "postcode+year",
        "postcode",
    ];

    private static readonly string[] BesideColumn =
        ["", "birth", "year", "forename", "surname", "initial+year", "surname_sound+initial"];

    private static IEnumerable<BlockingRule> OfColumn(
        EncodedColumn column, NamedParts parts, Predicate<string> isWanted)
    {
        var whole = new KeyPart(column.Name, column.Codes);
        foreach (string beside in column.Role == ColumnRole.Street ? [.. BesideColumn, "house"] : BesideColumn)
        {
            string name = beside.Length == 0 ? column.Name : $"{column.Name}+{beside}";
            if (isWanted(name) && (beside.Length == 0 ? [] : parts.OfAll(beside)) is { } others)
            {
                yield return new(name, [whole, .. others]);
            }
        }
    }

    // The parts that the table's columns allow, by name, each made when it is first asked for.
    private sealed class NamedParts(PersonTable table)
    {
        private readonly KeyParts parts = new(table);
        private readonly Dictionary<string, IReadOnlyList<KeyPart>?> made = new(StringComparer.Ordinal);

        /// <summary>The parts of a rule, written with a plus between them; null where a column lacks.</summary>
        public IReadOnlyList<KeyPart>? OfAll(string rule)
        {
            IReadOnlyList<KeyPart>?[] wanted = [.. rule.Split('+').Select(Of)];
            return Array.Exists(wanted, part => part is null) ? null : [.. wanted.SelectMany(part => part!)];
        }

        private IReadOnlyList<KeyPart>? Of(string name)
        {
            if (!made.TryGetValue(name, out IReadOnlyList<KeyPart>? part))
            {
                part = name == "names"
                    ? parts.Unordered(ColumnRole.Forename, ColumnRole.Surname, name)
                    : One(name) is { } one ? [one] : null;
                made.Add(name, part);
            }

            return part;
        }

        private KeyPart? One(string name) => name switch
        {
            "forename" => parts.Whole(ColumnRole.Forename),
            "surname" => parts.Whole(ColumnRole.Surname),
            "forename_sound" => parts.Derived(ColumnRole.Forename, "sound", static s => Soundex.Of(s)),
            "surname_sound" => parts.Derived(ColumnRole.Surname, "sound", static s => Soundex.Of(s)),
            "forename_start" => parts.Derived(ColumnRole.Forename, "start", static s => s[..Math.Min(3, s.Length)]),
            "surname_start" => parts.Derived(ColumnRole.Surname, "start", static s => s[..Math.Min(4, s.Length)]),
            "initial" => parts.Derived(ColumnRole.Forename, "initial", static s => s[..1]),
            "birth" => parts.Whole(ColumnRole.BirthDate),
            "year" => parts.Derived(ColumnRole.BirthDate, "year", static s => s[..4]),
            "month_day" => parts.Derived(ColumnRole.BirthDate, "month_day", MonthDay),
            "birth_digits" => parts.Derived(ColumnRole.BirthDate, "digits", SortedDigits),
            "postcode" => parts.Whole(ColumnRole.Postcode),
            "house" => parts.Whole(ColumnRole.HouseNumber),
            "property" => parts.Whole(ColumnRole.Uprn),
            "sex" => parts.Whole(ColumnRole.Sex),
            _ => throw new ArgumentException($"{name} is no part of a key.", nameof(name)),
        };
    }

    private static string MonthDay(string date) => date.EndsWith("-01-01", StringComparison.Ordinal) ? "" : date[4..];

    private static string? SortedDigits(string date)
    {
        if (date.EndsWith("-01-01", StringComparison.Ordinal))
        {
            return null;
        }

        char[] digits = date.ToCharArray();
        Array.Sort(digits);
        return new string(digits);
    }
}
