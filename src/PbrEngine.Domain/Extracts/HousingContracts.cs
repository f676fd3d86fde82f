using static PbrEngine.Domain.Extracts.ContractColumns;

namespace PbrEngine.Domain.Extracts;

/// <summary>Tenants, actions against tenancies, arrears.</summary>
internal static class HousingContracts
{
    private static readonly ParentReference Tenancy = new("tenants.csv", ["tenancy_ref"], false, false);

    internal static IReadOnlyList<FileContract> Files { get; } = [Tenants(), Actions(), Arrears()];

    private static FileContract Tenants() => new()
    {
        Feed = Feed.Housing,
        Name = "tenants.csv",
        Table = "HousingTenant",
        Columns =
        [
            Text("tenancy_ref").Required(), Text("tenant_ref").Required(), Code("role", "TENANT", "JOINT", "OCCUPANT"),
            Day("from").Required(), End("to"), .. Person,
        ],
        Key = ["tenancy_ref", "tenant_ref", "from"],
        Dating = Dating.Spell,
        DayColumns = ["from", "to"],
        PersonRef = "tenant_ref",
        Group = new("tenancy", "tenancy_ref"),
    };

    private static FileContract Actions() => new()
    {
        Feed = Feed.Housing,
        Name = "actions.csv",
        Table = "HousingAction",
        Columns =
        [
            Text("action_ref").Required(), Text("tenancy_ref").Required(), Text("tenant_ref"),
            Code(
                "kind",
                "ASB_CASE",
                "ABC",
                "INJUNCTION",
                "NSP_ASB",
                "DEMOTION",
                "EVICTION_ASB",
                "NSP_ARREARS",
                "EVICTION_ARREARS").Required(),
            Day("action_on").Required(),
        ],
        Key = ["action_ref"],
        Dating = Dating.Event,
        DayColumns = ["action_on"],
        Parents = [Tenancy, new("tenants.csv", ["tenancy_ref", "tenant_ref"], true, true)],
    };

    private static FileContract Arrears() => new()
    {
        Feed = Feed.Housing,
        Name = "arrears.csv",
        Table = "HousingArrears",
        Columns =
        [
            Text("tenancy_ref").Required(), Day("balance_on").Required(),
            Of("arrears_pence", ColumnKind.Pence).Required(),
        ],
        Key = ["tenancy_ref", "balance_on"],
        Dating = Dating.Event,
        DayColumns = ["balance_on"],
        Parents = [Tenancy],
    };
}
