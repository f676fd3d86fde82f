using System.Globalization;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Modelling;

/// <summary>Makes the columns of statements: always the same ones, in the same order, empty where nobody states
/// anything, so that one model fits every night.</summary>
internal static class StatementColumns
{
    /// <summary>What the names of columns of identifiers begin with; the kind follows.</summary>
    public const string Identifier = "identifier:";

    private const string Forenames = "forenames";
    private const string MiddleNames = "middle_names";

    private static readonly (string Name, ColumnRole Role, Func<LinkRecord, string?> Read)[] Fields =
    [
        (Forenames, ColumnRole.Forename, static record => record.Forenames),
        ("surname", ColumnRole.Surname, static record => record.Surname),
        ("date_of_birth", ColumnRole.BirthDate, static record =>
            record.DateOfBirth?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("sex", ColumnRole.Sex, static record => record.Sex.ToString()),
        ("postcode", ColumnRole.Postcode, static record => record.Postcode),
        ("uprn", ColumnRole.Uprn, static record => record.Uprn),
    ];

    /// <summary>The columns.</summary>
    /// <param name="records">What is stated, row by row.</param>
    /// <param name="identifiers">Row by row, kind to the identifier that counts.</param>
    /// <param name="kinds">The kinds of identifiers that have a column.</param>
    public static IReadOnlyList<EncodedColumn> Of(
        IReadOnlyList<LinkRecord> records, IReadOnlyList<IReadOnlyDictionary<string, string>> identifiers,
        IReadOnlyList<string> kinds)
    {
        RawTable raw = Raw(records, identifiers, kinds);
        var columns = new List<EncodedColumn>();
        for (int at = 0; at < raw.Columns.Count; at++)
        {
            ColumnRole role = at < Fields.Length ? Fields[at].Role : ColumnRole.Identifier;
            StandardisedColumn one = StandardisedColumn.Of(raw.Columns[at], role);
            columns.Add(one.Own ?? Empty(raw.Columns[at].Name, role, raw.Count));
            if (role == ColumnRole.Forename)
            {
                EncodedColumn? further = one.Others.FirstOrDefault(c => c.Role == ColumnRole.MiddleName);
                columns.Add(further is null ? Empty(MiddleNames, ColumnRole.MiddleName, raw.Count)
                    : further with { Name = MiddleNames });
            }
        }

        return columns;
    }

    private static RawTable Raw(
        IReadOnlyList<LinkRecord> records, IReadOnlyList<IReadOnlyDictionary<string, string>> identifiers,
        IReadOnlyList<string> kinds)
    {
        var builder = new RawTableBuilder([.. Fields.Select(f => f.Name), .. kinds.Select(kind => Identifier + kind)]);
        for (int row = 0; row < records.Count; row++)
        {
            for (int field = 0; field < Fields.Length; field++)
            {
                builder.State(field, Fields[field].Read(records[row]));
            }

            for (int kind = 0; kind < kinds.Count; kind++)
            {
                builder.State(Fields.Length + kind, identifiers[row].GetValueOrDefault(kinds[kind]));
            }

            builder.EndRow();
        }

        return builder.Build();
    }

    private static EncodedColumn Empty(string name, ColumnRole role, int rows) => new()
    {
        Name = name,
        Role = role,
        Codes = [.. Enumerable.Repeat(EncodedColumn.Missing, rows)],
        Values = [],
        Counts = [],
    };
}
