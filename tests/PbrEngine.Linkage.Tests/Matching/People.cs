using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Tables for matching.</summary>
internal static class People
{
    private static readonly string[] Syllables =
        ["an", "bel", "cor", "da", "fen", "gra", "hol", "jor", "ka", "len", "mar", "nor", "pen", "ri", "sta", "tom"];

    /// <summary>A column; an empty value is missing.</summary>
    internal static EncodedColumn Column(ColumnRole role, params string[] values) =>
        Column(role.ToString().ToLowerInvariant(), role, values);

    internal static EncodedColumn Column(string name, ColumnRole role, params string[] values)
    {
        string[] distinct = [.. values.Where(v => v.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        int[] codes =
            [.. values.Select(v => v.Length == 0 ? -1 : Array.BinarySearch(distinct, v, StringComparer.Ordinal))];
        return new()
        {
            Name = name,
            Role = role,
            Codes = codes,
            Values = distinct,
            Counts = [.. distinct.Select((_, code) => codes.Count(c => c == code))],
        };
    }

    internal static PersonTable Table(params EncodedColumn[] columns) => new()
    {
        Ids = [.. columns[0].Codes.Select((_, row) => row.ToString("D6", CultureInfo.InvariantCulture))],
        Columns = columns,
    };

    /// <summary>Persons in households of two to four, a part of them stated twice with damage.</summary>
    /// <returns>The table, and the person of each row.</returns>
    internal static (PersonTable Table, int[] Truth) Town(int persons, int seed)
    {
        var random = new Random(seed);
        string Word(int syllables) => string.Concat(
            Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
        string[] forenames = [.. Enumerable.Range(0, 300).Select(_ => Word(2))];
        string[] surnames = [.. Enumerable.Range(0, 800).Select(_ => Word(3))];
        var rows = new List<(int Person, string[] Values)>();
        string[] home = [];
        for (int person = 0; person < persons; person++)
        {
            if (person == 0 || random.Next(3) == 0)
                home = [surnames[random.Next(800)], $"{Word(1)} {random.Next(99)}", $"{random.Next(1, 60)}", Word(3)];
            string born = new DateOnly(1940, 1, 1).AddDays(random.Next(29_000))
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string[] stated = [forenames[random.Next(300)], home[0], born, home[1], home[2], home[3]];
            rows.Add((person, stated));
            if (random.Next(4) == 0)
                rows.Add((person, Damaged(stated, random, surnames)));
        }

        (int Person, string[] Values)[] shuffled = [.. rows];
        random.Shuffle(shuffled);
        ColumnRole[] roles =
        [
            ColumnRole.Forename, ColumnRole.Surname, ColumnRole.BirthDate, ColumnRole.Postcode, ColumnRole.HouseNumber,
            ColumnRole.Street,
        ];
        PersonTable table = Table(
            [.. roles.Select((role, i) => Column(role, [.. shuffled.Select(r => r.Values[i])]))]);
        return (table, [.. shuffled.Select(r => r.Person)]);
    }

    /// <summary>The result as text: ids with the id of their cluster, pairs with weights to the last bit.</summary>
    internal static string Text(PersonTable table, MatchResult result)
    {
        IEnumerable<string> clusters = result.Clusters
            .Select((cluster, row) => $"{table.Ids[row]} {table.Ids[cluster]}")
            .Order(StringComparer.Ordinal);
        IEnumerable<string> pairs = result.Pairs.Select(p =>
            $"{table.Ids[p.Left]} {table.Ids[p.Right]} {BitConverter.DoubleToInt64Bits(p.Weight):X}");
        return string.Join('\n', clusters.Concat(pairs));
    }

    private static string[] Damaged(string[] stated, Random random, string[] surnames)
    {
        string[] damaged = [.. stated];
        for (int damage = random.Next(3); damage > 0; damage--)
        {
            int field = random.Next(5);
            damaged[field] = field switch
            {
                0 => damaged[0].Length > 2 ? damaged[0].Remove(random.Next(damaged[0].Length), 1) : damaged[0],
                1 => random.Next(4) == 0 ? surnames[random.Next(800)] : damaged[1] + "e",
                2 => damaged[2].Length == 0 ? "" : damaged[2][..8] + (damaged[2][8..] == "11" ? "12" : "11"),
                3 => "",
                _ => damaged[field],
            };
        }

        return damaged;
    }
}
