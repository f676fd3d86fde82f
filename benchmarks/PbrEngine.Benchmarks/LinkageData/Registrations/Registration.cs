namespace PbrEngine.Benchmarks.LinkageData.Registrations;

/// <summary>A row of fields, by the order of <see cref="Columns"/>; empty where nothing is stated.</summary>
internal sealed record Registration(string Entity, IReadOnlyList<string> Fields)
{
    internal const int GivenName = 0;
    internal const int Surname = 1;
    internal const int StreetNumber = 2;
    internal const int Street = 3;
    internal const int Property = 4;
    internal const int Suburb = 5;
    internal const int Postcode = 6;
    internal const int State = 7;
    internal const int BornOn = 8;
    internal const int Number = 9;

    internal static readonly IReadOnlyList<string> Columns =
    [
        "given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state",
        "date_of_birth", "soc_sec_id",
    ];

    internal string[] Cells => [Entity, .. Fields];
}
