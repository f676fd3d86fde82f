using System.Globalization;

namespace PbrEngine.Benchmarks.LinkageData.Residents;

/// <summary>A resident as one system states them. Empty where nothing is stated.</summary>
internal sealed record ResidentRow
{
    internal static readonly IReadOnlyList<string> Columns =
        ["entity", "forename", "middle_name", "surname", "dob", "sex", "address_line1", "town", "postcode"];

    internal required string Entity { get; init; }

    internal required string Forename { get; init; }

    internal required string MiddleName { get; init; }

    internal required string Surname { get; init; }

    internal required DateOnly? BornOn { get; init; }

    internal required string Sex { get; init; }

    internal required string AddressLine { get; init; }

    internal required string Town { get; init; }

    internal required string Postcode { get; init; }

    internal string[] Cells =>
    [
        Entity, Forename, MiddleName, Surname, BornOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Sex,
        AddressLine, Town, Postcode,
    ];

    internal static ResidentRow Of(string entity, Resident resident) => new()
    {
        Entity = entity,
        Forename = resident.Forename,
        MiddleName = resident.MiddleNames,
        Surname = resident.Surname,
        BornOn = resident.BornOn,
        Sex = resident.Sex == 'F' ? "F" : "M",
        AddressLine = resident.Home.Line,
        Town = resident.Home.Town,
        Postcode = resident.Home.Postcode,
    };
}
