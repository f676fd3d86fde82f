using static PbrEngine.Domain.Extracts.ContractColumns;

namespace PbrEngine.Domain.Extracts;

/// <summary>People, offences and incidents.</summary>
internal static class PoliceContracts
{
    private static readonly ParentReference Person = new("people.csv", ["person_ref"], false, true);

    internal static IReadOnlyList<FileContract> Files { get; } = [People(), Offences(), Incidents()];

    private static FileContract People() => new()
    {
        Feed = Feed.Police,
        Name = "people.csv",
        Table = "PolicePerson",
        Columns = [Text("person_ref").Required(), Of("pnc_id", ColumnKind.PncId), .. ContractColumns.Person],
        Key = ["person_ref"],
        Dating = Dating.Undated,
        PersonRef = "person_ref",
    };

    private static FileContract Offences() => new()
    {
        Feed = Feed.Police,
        Name = "offences.csv",
        Table = "PoliceOffence",
        Columns =
        [
            Text("offence_ref").Required(), Text("person_ref").Required(), Text("offence_code"),
            Day("offence_on").Required(),
            Code(
                "disposal",
                "CHARGED",
                "CONVICTED",
                "CAUTION",
                "YOUTH_CAUTION",
                "YOUTH_CONDITIONAL_CAUTION",
                "COMMUNITY_RESOLUTION",
                "NFA",
                "ACQUITTED").Required(),
            Day("disposal_on"),
        ],
        Key = ["offence_ref", "person_ref"],
        Dating = Dating.Event,
        DayColumns = ["offence_on", "disposal_on"],
        Parents = [Person],
    };

    private static FileContract Incidents() => new()
    {
        Feed = Feed.Police,
        Name = "incidents.csv",
        Table = "PoliceIncident",
        Columns =
        [
            Text("incident_ref").Required(), Text("person_ref").Required(),
            Code("kind", "ASB", "DOMESTIC_ABUSE", "MISSING").Required(),
            Code("asb_type", "PERSONAL", "NUISANCE", "ENVIRONMENTAL"),
            Code("role", "SUSPECT", "VICTIM", "WITNESS").Required(), Day("incident_on").Required(),
        ],
        Key = ["incident_ref", "person_ref"],
        Dating = Dating.Event,
        DayColumns = ["incident_on"],
        Parents = [Person],
    };
}
