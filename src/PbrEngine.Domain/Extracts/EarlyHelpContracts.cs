using static PbrEngine.Domain.Extracts.ContractColumns;

namespace PbrEngine.Domain.Extracts;

/// <summary>Families, members, needs and work evidence from the early-help case system.</summary>
internal static class EarlyHelpContracts
{
    private static readonly ParentReference Family = new("families.csv", ["family_ref"], false, false);

    internal static IReadOnlyList<FileContract> Files { get; } = [Families(), Members(), Needs(), WorkEvidence()];

    private static FileContract Families() => new()
    {
        Feed = Feed.EarlyHelp,
        Name = "families.csv",
        Table = "EarlyHelpFamily",
        Columns =
        [
            Text("family_ref").Required(),
            Code("programme", "phase1", "expanded", "supporting-families", "skills").Required(),
            Day("opened_on").Required(), End("closed_on"), Day("assessed_on"), Day("plan_on"),
            Text("lead_practitioner"), Day("attached_on"), Flag("local_discretion"), Text("local_discretion_reason"),
        ],
        Key = ["family_ref"],
        Dating = Dating.Undated,
    };

    private static FileContract Members() => new()
    {
        Feed = Feed.EarlyHelp,
        Name = "members.csv",
        Table = "EarlyHelpMember",
        Columns =
        [
            Text("family_ref").Required(), Text("member_ref").Required(),
            Code("role", "parent", "child", "other_adult", "expectant_parent").Required(),
            Flag("resident").Required(), Flag("parental_responsibility"),
            Day("joined_on").Required(), End("left_on"),
            .. Person,
            Of("nino", ColumnKind.Nino), Of("upn", ColumnKind.Upn), Of("nhs_number", ColumnKind.NhsNumber),
        ],
        Key = ["family_ref", "member_ref", "joined_on"],
        Dating = Dating.Spell,
        DayColumns = ["joined_on", "left_on"],
        PersonRef = "member_ref",
        Group = new("early_help", "family_ref"),
        Parents = [Family],
    };

    private static FileContract Needs() => new()
    {
        Feed = Feed.EarlyHelp,
        Name = "needs.csv",
        Table = "EarlyHelpNeed",
        Columns =
        [
            Text("family_ref").Required(), Text("member_ref"), Code("need_code", [.. NeedCodes.All]).Required(),
            Day("identified_on").Required(), Text("source"), End("closed_on"),
            Code("closure", "positive", "not_positive"),
        ],
        Key = ["family_ref", "member_ref", "need_code", "identified_on"],
        Dating = Dating.Spell,
        DayColumns = ["identified_on", "closed_on"],
        Parents = [Family, new("members.csv", ["family_ref", "member_ref"], true, false)],
    };

    private static FileContract WorkEvidence() => new()
    {
        Feed = Feed.EarlyHelp,
        Name = "work_evidence.csv",
        Table = "EarlyHelpWorkEvidence",
        Columns =
        [
            Text("member_ref").Required(),
            Code("kind", "employed", "self_employed", "work_programme", "esf", "volunteering", "training").Required(),
            Day("started_on").Required(), End("ended_on"), Text("evidence_ref"), Text("verified_by"),
        ],
        Key = ["member_ref", "kind", "started_on"],
        Dating = Dating.Spell,
        DayColumns = ["started_on", "ended_on"],
        Parents = [new("members.csv", ["member_ref"], false, true)],
    };
}
