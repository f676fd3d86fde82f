namespace PbrEngine.Domain.Extracts;

/// <summary>Short words for writing contracts down.</summary>
public static class ContractColumns
{
    /// <summary>Identity columns in every file that names people (01-extracts.md).</summary>
    public static IReadOnlyList<ColumnContract> Person { get; } =
    [
        Text("forenames"), Text("surname"), Of("date_of_birth", ColumnKind.BirthDay), Code("sex", "F", "M", "X", "U"),
        Text("address_1"), Text("address_2"), Text("town"), Of("postcode", ColumnKind.Postcode),
        Of("uprn", ColumnKind.Uprn),
    ];

    internal static ColumnContract Text(string name) => Of(name, ColumnKind.Text);

    internal static ColumnContract Day(string name) => Of(name, ColumnKind.Day);

    internal static ColumnContract End(string name) => Of(name, ColumnKind.PlannedEnd);

    internal static ColumnContract Count(string name) => Of(name, ColumnKind.Count);

    internal static ColumnContract Flag(string name) => Code(name, "Y", "N");

    internal static ColumnContract Code(string name, params string[] codes) =>
        new() { Name = name, Kind = ColumnKind.Code, Codes = codes };

    internal static ColumnContract Of(string name, ColumnKind kind) => new() { Name = name, Kind = kind };

    /// <summary>The same column with a value in every row: bold in the contract.</summary>
    internal static ColumnContract Required(this ColumnContract column) => column with { Required = true };
}
