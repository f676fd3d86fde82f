using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Scenarios;

/// <summary>A record as an office keeps it, before it is standardised; null is what isn't stated.</summary>
internal sealed record Statement
{
    private static readonly (string Name, ColumnRole Role)[] Columns =
    [
        ("forename", ColumnRole.Forename), ("surname", ColumnRole.Surname), ("born", ColumnRole.BirthDate),
        ("sex", ColumnRole.Sex), ("address", ColumnRole.Street), ("number", ColumnRole.Identifier),
        ("phone", ColumnRole.Phone),
    ];

    private static readonly ColumnMap Map = new()
    {
        Id = "id",
        Roles = Columns.ToDictionary(c => c.Name, c => c.Role, StringComparer.Ordinal),
    };

    public string? Forename { get; init; }

    public string? Surname { get; init; }

    /// <summary>As dd/MM/yyyy.</summary>
    public string? Born { get; init; }

    public string? Sex { get; init; }

    public string? Address { get; init; }

    public string? Number { get; init; }

    public string? Phone { get; init; }

    /// <summary>What is stated, by the names of the columns.</summary>
    public static Statement Of(IReadOnlyDictionary<string, string?> stated)
    {
        string? unknown = stated.Keys.FirstOrDefault(key => !Map.Roles.ContainsKey(key));
        return unknown is not null
            ? throw new InvalidDataException($"A record has no {unknown}.")
            : new()
            {
                Forename = stated.GetValueOrDefault("forename"),
                Surname = stated.GetValueOrDefault("surname"),
                Born = stated.GetValueOrDefault("born"),
                Sex = stated.GetValueOrDefault("sex"),
                Address = stated.GetValueOrDefault("address"),
                Number = stated.GetValueOrDefault("number"),
                Phone = stated.GetValueOrDefault("phone"),
            };
    }

    /// <summary>The records as a table, in their order.</summary>
    public static PersonTable Table(IEnumerable<(string Id, Statement Stated)> records)
    {
        PreparedTable prepared = TablePreparation.Prepare(
            RawTable.Of(
                ["id", .. Columns.Select(c => c.Name)],
                records.Select(r => (IReadOnlyList<string?>)
                [
                    r.Id, r.Stated.Forename, r.Stated.Surname, r.Stated.Born, r.Stated.Sex, r.Stated.Address,
                    r.Stated.Number, r.Stated.Phone,
                ])),
            Map);
        return prepared.Table ?? throw new InvalidDataException(prepared.Refusals[0].ToString());
    }
}
