using static PbrEngine.Domain.Extracts.ContractColumns;

namespace PbrEngine.Domain.Extracts;

/// <summary>Claimants as DWP matched them, and their benefit spells.</summary>
internal static class DwpContracts
{
    internal static IReadOnlyList<FileContract> Files { get; } = [Claimants(), Benefits()];

    private static FileContract Claimants() => new()
    {
        Feed = Feed.Dwp,
        Name = "claimants.csv",
        Table = "DwpClaimant",
        Columns =
        [
            Text("claimant_ref").Required(), Of("nino", ColumnKind.Nino), .. Person,
            Code("match_status", "MATCHED", "UNABLE_TO_TRACE", "ADDRESS_NOT_CONFIRMED", "REJECTED").Required(),
        ],
        Key = ["claimant_ref"],
        Dating = Dating.Undated,
        PersonRef = "claimant_ref",
    };

    private static FileContract Benefits() => new()
    {
        Feed = Feed.Dwp,
        Name = "benefits.csv",
        Table = "DwpBenefit",
        Columns =
        [
            Text("claimant_ref").Required(),
            Code("benefit", "JSA", "ESA", "IS", "IB", "CA", "SDA", "UC").Required(),
            Text("uc_group"), Day("started_on").Required(), End("ended_on"),
        ],
        Key = ["claimant_ref", "benefit", "started_on"],
        Dating = Dating.Spell,
        DayColumns = ["started_on", "ended_on"],
        Parents = [new("claimants.csv", ["claimant_ref"], false, true)],
    };
}
