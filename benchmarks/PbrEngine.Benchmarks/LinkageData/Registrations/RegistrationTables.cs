using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Tables;

namespace PbrEngine.Benchmarks.LinkageData.Registrations;

/// <summary>Two tables that go together one to one, or one table with duplicates.</summary>
internal static class RegistrationTables
{
    internal const int DuplicatesOfAnOriginalMax = 5;

    private static readonly IEnumerable<string> Columns = Registration.Columns.Prepend("entity");

    /// <summary>As many rows in each table; the second table's are modified.</summary>
    internal static void WritePair(string path, string otherPath, int rows, int seed)
    {
        Write(path, "a", Originals(rows, seed), seed);
        Write(otherPath, "b", Originals(rows, seed).Select((row, number) => Modified(row, seed, number)), seed + 1);
    }

    /// <summary>Two rows in five are originals, three in five their duplicates.</summary>
    internal static void WriteDedupe(string path, int rows, int seed) => Write(path, "", Dedupe(rows, seed), seed);

    internal static IEnumerable<Registration> Originals(int count, int seed)
    {
        var maker = new RegistrationMaker(seed);
        return Enumerable.Range(0, count).Select(maker.Make);
    }

    internal static IEnumerable<Registration> Dedupe(int rows, int seed)
    {
        var originals = Originals((int)Math.Ceiling(rows * 0.4), seed).ToArray();
        return originals.Concat(DuplicateCounts(originals.Length, rows - originals.Length, seed)
            .SelectMany((count, at) => Enumerable.Repeat(originals[at], count))
            .Select((row, number) => Modified(row, seed, number)));
    }

    /// <summary>Duplicates of each original: some have none, and none has more than five.</summary>
    private static int[] DuplicateCounts(int originals, int duplicates, int seed)
    {
        var chance = Chance.For(seed, ChanceTopic.Registrations, -1);
        var counts = new int[originals];
        // One original in three has none, so that singles are not all there is to tell apart.
        int[] open = [.. Enumerable.Range(0, originals).Where(at => at % 3 != 0 || originals < 3)];
        for (var left = duplicates; left > 0;)
        {
            var at = chance.Pick(open);
            if (counts[at] < DuplicatesOfAnOriginalMax)
            {
                counts[at]++;
                left--;
            }
        }

        return counts;
    }

    private static Registration Modified(Registration row, int seed, int number) =>
        Modification.Of(row, Chance.For(seed, ChanceTopic.Registrations, -2L - number));

    private static void Write(string path, string idPrefix, IEnumerable<Registration> rows, int seed)
    {
        using var table = new CsvTable(path, idPrefix, Columns);
        foreach (var row in RowShuffle.Of(rows, seed))
        {
            table.Write(row.Cells);
        }
    }
}
