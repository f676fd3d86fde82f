using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

/// <summary>A table that changes from night to night, and the models and settings by which it is matched.</summary>
internal sealed class Nights
{
    private readonly Random random;
    private readonly PersonTable town;
    private readonly List<(string Id, int Row)> rows = [];
    private readonly Queue<int> waiting;
    private readonly ModelDescription learned;

    internal Nights(int seed, int persons = 120)
    {
        random = new(seed);
        town = People.Town(persons, seed).Table;
        waiting = new(Enumerable.Range(0, town.Count));
        learned = PersonMatching.Match(town, new() { Threads = 1 }).Model;
        Add(town.Count / 2);
    }

    /// <summary>The settings: caps that small blocks reach, and budgets that leave rules out.</summary>
    internal MatchOptions Options() => new()
    {
        Threads = random.Next(1, 4),
        KeepsBasis = true,
        Threshold = random.Next(-2, 4),
    };

    /// <summary>A model of some rules, as it would come from a large table.</summary>
    internal ModelDescription Model()
    {
        string[] rules = [.. BlockingPool.Of(town).Select(rule => rule.Name).Where(name => name != "all")];
        random.Shuffle(rules);
        return learned with { Blocking = rules[..random.Next(1, rules.Length / 2)], Records = random.Next(50, 5_000) };
    }

    internal int Next(int least, int most) => random.Next(least, most);

    internal T One<T>(params T[] any) => any[random.Next(any.Length)];

    /// <summary>A few rows come.</summary>
    internal void Add(int count)
    {
        for (; count > 0 && waiting.Count > 0; count--)
        {
            int row = waiting.Dequeue();
            rows.Add((random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture) + row, row));
        }
    }

    /// <summary>A few rows state what another one does, a rare value or not.</summary>
    internal void Replace(int count)
    {
        for (; count > 0; count--)
        {
            string id = rows[random.Next(rows.Count)].Id;
            rows[random.Next(rows.Count)] = rows[random.Next(rows.Count)] with { Id = id };
        }

        (string, int)[] kept = [.. rows.DistinctBy(row => row.Id)];
        rows.Clear();
        rows.AddRange(kept);
    }

    /// <summary>A few rows are withdrawn.</summary>
    internal void Withdraw(int count) => rows.RemoveRange(0, Math.Min(count, rows.Count - 2));

    /// <summary>The table of tonight, its rows in any order.</summary>
    internal PersonTable Table()
    {
        (string Id, int Row)[] shuffled = [.. rows];
        random.Shuffle(shuffled);
        return new()
        {
            Ids = [.. shuffled.Select(row => row.Id)],
            Columns =
            [
                .. town.Columns.Select(column => People.Column(column.Name, column.Role,
                [
                    .. shuffled.Select(row => column.Codes[row.Row] is >= 0 and var code ? column.Values[code] : ""),
                ])),
            ],
        };
    }
}
