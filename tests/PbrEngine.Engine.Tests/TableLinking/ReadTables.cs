using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.Tests.TableLinking;

/// <summary>Tables as a reader would have made them, each record on a line of its own.</summary>
internal static class ReadTables
{
    internal static ReadTable Of(string[] headers, params string?[][] rows) => new(
        "people.csv", RawTable.Of(headers, rows), [.. Enumerable.Range(2, rows.Length)], []);

    /// <summary>Takes a file that has to be sound.</summary>
    internal static TakenTable Taken(string file, string? truth = null)
    {
        var refusals = new List<LinkageRefusal>();
        var taken = TableIntake.Take(new(file) { Truth = truth }, 1, refusals, CancellationToken.None);
        Assert.Empty(refusals);
        return taken!;
    }
}
