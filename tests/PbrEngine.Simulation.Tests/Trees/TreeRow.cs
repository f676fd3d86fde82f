using System.Globalization;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>
/// A row as the truth has it, with what its supplier does to it: from which delivery it is left out again, and which
/// values it had before they were put right.
/// </summary>
public sealed class TreeRow(FileRule rule, Dictionary<string, string> values)
{
    public FileRule Rule => rule;

    /// <summary>The first delivery (by its place in the feed's supply) that leaves the row out; none = never.</summary>
    public int? WithdrawnFrom { get; set; }

    /// <summary>The first delivery with the true values, and the values stated till then.</summary>
    public (int From, IReadOnlyDictionary<string, string> Earlier)? Corrected { get; set; }

    /// <summary>R47: an end that lies in the future of the extract is stated as planned, not left empty.</summary>
    public bool StatesPlannedEnd { get; set; }

    /// <summary>The day from which a row without a date of its own can be known (a term's last day).</summary>
    public DateOnly? NotBefore { get; set; }

    public string Key => rule.KeyOf(Landing(values));

    /// <summary>The row as a delivery states it, or null when the supplier can't know of it yet.</summary>
    public LandingRow? Stated(int delivery, DateOnly extractOn)
    {
        if (NotBefore > extractOn)
        {
            return null;
        }

        var stated = new Dictionary<string, string>(values, StringComparer.Ordinal);
        if (Corrected is { } corrected && delivery < corrected.From)
        {
            foreach (var (column, value) in corrected.Earlier)
            {
                stated[column] = value;
            }
        }

        foreach (var column in TreeColumns.Dates.Where(c => stated.GetValueOrDefault(c, "").Length > 0))
        {
            var known = Day(stated[column]) <= extractOn || (StatesPlannedEnd && TreeColumns.Ends.Contains(column));
            if (!known && TreeColumns.IsRequired(rule.File, column))
            {
                return null;
            }

            stated[column] = known ? stated[column] : "";
        }

        if (stated.GetValueOrDefault("closed_on", "").Length == 0 && stated.ContainsKey("closure"))
        {
            stated["closure"] = "";
        }

        return Landing(stated);
    }

    private LandingRow Landing(Dictionary<string, string> stated) => new(rule.File, stated);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
