namespace PbrEngine.Engine.Generating;

/// <summary>The files of every feed and their columns, in the order of the extract contract.</summary>
internal static class Layouts
{
    private static readonly List<FileLayout> Made = [];

    public static FileLayout Families { get; } = Parent(
        "early_help",
        "families.csv",
        Reference("family_ref"),
        Text("programme"),
        Start("opened_on"),
        End("closed_on"),
        End("assessed_on"),
        End("plan_on"),
        Text("lead_practitioner"),
        End("attached_on"),
        Text("local_discretion"),
        Text("local_discretion_reason"));

    public static FileLayout Members { get; } = Parent(
        "early_help",
        "members.csv",
        [
            Text("family_ref"),
            Reference("member_ref"),
            Text("role"),
            Text("resident"),
            Text("parental_responsibility"),
            Start("joined_on"),
            End("left_on"),
            .. Person,
            Text("nino"),
            Text("upn"),
            Text("nhs_number"),
        ]);

    public static FileLayout Needs { get; } = Child(
        "early_help",
        "needs.csv",
        Parents("family_ref"),
        Text("member_ref"),
        Code("need_code"),
        Event("identified_on"),
        Text("source"),
        new Column("closed_on", ColumnKind.End, "closure"),
        Text("closure"));

    public static FileLayout WorkEvidence { get; } = Child(
        "early_help",
        "work_evidence.csv",
        Parents("member_ref"),
        Code("kind"),
        Start("started_on"),
        End("ended_on"),
        Text("evidence_ref"),
        Text("verified_by"));

    public static FileLayout Pupils { get; } =
        Parent("schools", "pupils.csv", [Reference("pupil_ref"), Text("upn"), .. Person]);

    public static FileLayout Placements { get; } = Child(
        "schools",
        "placements.csv",
        Parents("pupil_ref"),
        Code("kind"),
        Text("school"),
        Text("because_of_exclusion"),
        Start("from"),
        End("to"));

    public static FileLayout Attendance { get; } = Child(
        "schools",
        "attendance.csv",
        Parents("pupil_ref"),
        Text("school"),
        Text("academic_year"),
        Code("term"),
        new Column("possible", ColumnKind.Total),
        Count("authorised"),
        Count("unauthorised"),
        Text("unresolved"),
        Text("basis"));

    public static FileLayout Exclusions { get; } = Child(
        "schools",
        "exclusions.csv",
        Parents("pupil_ref"),
        Text("school"),
        Code("type"),
        Event("started_on"),
        Count("sessions"),
        Text("reason"),
        Text("withdrawn"));

    public static FileLayout PolicePeople { get; } =
        Parent("police", "people.csv", [Reference("person_ref"), Text("pnc_id"), .. Person]);

    public static FileLayout Offences { get; } = Child(
        "police",
        "offences.csv",
        Reference("offence_ref"),
        Parents("person_ref"),
        Text("offence_code"),
        Event("offence_on"),
        Code("disposal"),
        new Column("disposal_on", ColumnKind.End, "disposal", "CHARGED"));

    public static FileLayout Incidents { get; } = Child(
        "police",
        "incidents.csv",
        Reference("incident_ref"),
        Parents("person_ref"),
        Code("kind"),
        Text("asb_type"),
        Text("role"),
        Event("incident_on"));

    public static FileLayout Claimants { get; } =
        Parent("dwp", "claimants.csv", [Reference("claimant_ref"), Text("nino"), .. Person, Text("match_status")]);

    public static FileLayout Benefits { get; } = Child(
        "dwp",
        "benefits.csv",
        Parents("claimant_ref"),
        Code("benefit"),
        Text("uc_group"),
        Start("started_on"),
        End("ended_on"));

    public static FileLayout Tenants { get; } = Parent(
        "housing",
        "tenants.csv",
        [Reference("tenancy_ref"), Reference("tenant_ref"), Text("role"), Start("from"), End("to"), .. Person]);

    public static FileLayout Actions { get; } = Child(
        "housing",
        "actions.csv",
        Reference("action_ref"),
        Parents("tenancy_ref"),
        Text("tenant_ref"),
        Code("kind"),
        Event("action_on"));

    public static FileLayout Arrears { get; } = Child(
        "housing",
        "arrears.csv",
        Parents("tenancy_ref"),
        Event("balance_on"),
        Count("arrears_pence"));

    public static FileLayout SocialCareChildren { get; } = Parent(
        "social_care", "children.csv", [Reference("child_ref"), Text("nhs_number"), Text("upn"), .. Person]);

    public static FileLayout Statuses { get; } = Child(
        "social_care", "statuses.csv", Parents("child_ref"), Code("status"), Start("from"), End("to"));

    /// <summary>By index: the order in which they were made above.</summary>
    public static IReadOnlyList<FileLayout> All => Made;

    private static Column[] Person =>
    [
        Identity("forenames"),
        Identity("surname"),
        Identity("date_of_birth"),
        Identity("sex"),
        Identity("address_1"),
        Identity("address_2"),
        Identity("town"),
        Identity("postcode"),
        Identity("uprn"),
    ];

    private static FileLayout Parent(string feed, string name, params Column[] columns) =>
        Make(feed, name, isParent: true, columns);

    private static FileLayout Child(string feed, string name, params Column[] columns) =>
        Make(feed, name, isParent: false, columns);

    private static FileLayout Make(string feed, string name, bool isParent, Column[] columns)
    {
        var layout = new FileLayout(Made.Count, feed, name, isParent, columns);
        Made.Add(layout);
        return layout;
    }

    private static Column Reference(string name) => new(name, ColumnKind.Reference);

    private static Column Parents(string name) => new(name, ColumnKind.Parent);

    private static Column Text(string name) => new(name, ColumnKind.Text);

    private static Column Code(string name) => new(name, ColumnKind.Code);

    private static Column Event(string name) => new(name, ColumnKind.Event);

    private static Column Start(string name) => new(name, ColumnKind.Start);

    private static Column End(string name) => new(name, ColumnKind.End);

    private static Column Count(string name) => new(name, ColumnKind.Count);

    private static Column Identity(string name) => new(name, ColumnKind.Identity);
}
