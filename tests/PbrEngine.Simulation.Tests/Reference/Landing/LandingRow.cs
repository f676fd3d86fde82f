using System.Globalization;

namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>One row of one file, as text by column name; an empty value is "not stated".</summary>
public sealed record LandingRow(string File, IReadOnlyDictionary<string, string> Values)
{
    public string this[string column] => Values.GetValueOrDefault(column, "");

    public bool Has(string column) => this[column].Length > 0;

    public bool Yes(string column) => this[column] == "Y";

    public DateOnly Day(string column) => DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public DateOnly? DayOrNone(string column) => Has(column) ? Day(column) : null;

    public int Count(string column) => Has(column) ? int.Parse(this[column], CultureInfo.InvariantCulture) : 0;
}
