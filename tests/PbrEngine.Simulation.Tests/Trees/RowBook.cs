using System.Globalization;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>The true rows of a tree; a second row with the key of a first is not taken.</summary>
public sealed class RowBook
{
    private readonly Dictionary<(string File, string Key), TreeRow> _rows = [];

    public IEnumerable<TreeRow> Rows => _rows.Values;

    public TreeRow Add(string file, params (string Column, string Value)[] values)
    {
        var rule = FileRules.All.Single(r => r.File == file);
        var columns = TreeColumns.Of(file).ToDictionary(c => c, _ => "", StringComparer.Ordinal);
        foreach (var (column, value) in values)
        {
            columns[column] = value;
        }

        var row = new TreeRow(rule, columns);
        return _rows.TryAdd((file, row.Key), row) ? row : _rows[(file, row.Key)];
    }

    /// <summary>A row that names a person.</summary>
    public TreeRow AddPerson(string file, TreePerson person, params (string Column, string Value)[] values) => Add(
        file,
        [
            ("forenames", person.Forenames), ("surname", person.Surname), ("date_of_birth", Day(person.Born)),
            ("sex", person.Sex), ("address_1", person.Address), ("town", "Bristol"), ("postcode", person.Postcode),
            ("uprn", person.Uprn), .. values,
        ]);

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
