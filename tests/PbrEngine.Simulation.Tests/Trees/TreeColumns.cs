namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>The columns of every file, as the extract contract lists them.</summary>
public static class TreeColumns
{
    private const string Person = "forenames,surname,date_of_birth,sex,address_1,address_2,town,postcode,uprn";

    private static readonly Dictionary<string, string> ByFile = new(StringComparer.Ordinal)
    {
        ["families.csv"] = "family_ref,programme,opened_on,closed_on,assessed_on,plan_on,lead_practitioner,attached_on,"
            + "local_discretion,local_discretion_reason",
        ["members.csv"] = "family_ref,member_ref,role,resident,parental_responsibility,joined_on,left_on,"
            + Person + ",nino,upn,nhs_number",
        ["needs.csv"] = "family_ref,member_ref,need_code,identified_on,source,closed_on,closure",
        ["work_evidence.csv"] = "member_ref,kind,started_on,ended_on,evidence_ref,verified_by",
        ["pupils.csv"] = "pupil_ref,upn," + Person,
        ["placements.csv"] = "pupil_ref,kind,school,because_of_exclusion,from,to",
        ["attendance.csv"] = "pupil_ref,school,academic_year,term,possible,authorised,unauthorised,unresolved,basis",
        ["exclusions.csv"] = "pupil_ref,school,type,started_on,sessions,reason,withdrawn",
        ["people.csv"] = "person_ref,pnc_id," + Person,
        ["offences.csv"] = "offence_ref,person_ref,offence_code,offence_on,disposal,disposal_on",
        ["incidents.csv"] = "incident_ref,person_ref,kind,asb_type,role,incident_on",
        ["claimants.csv"] = "claimant_ref,nino," + Person + ",match_status",
        ["benefits.csv"] = "claimant_ref,benefit,uc_group,started_on,ended_on",
        ["tenants.csv"] = "tenancy_ref,tenant_ref,role,from,to," + Person,
        ["actions.csv"] = "action_ref,tenancy_ref,tenant_ref,kind,action_on",
        ["arrears.csv"] = "tenancy_ref,balance_on,arrears_pence",
        ["children.csv"] = "child_ref,nhs_number,upn," + Person,
        ["statuses.csv"] = "child_ref,status,from,to",
    };

    private static readonly HashSet<string> Required = new(StringComparer.Ordinal)
    {
        "families.csv/opened_on", "members.csv/joined_on", "needs.csv/identified_on", "work_evidence.csv/started_on",
        "placements.csv/from", "exclusions.csv/started_on", "offences.csv/offence_on", "incidents.csv/incident_on",
        "benefits.csv/started_on", "tenants.csv/from", "actions.csv/action_on", "arrears.csv/balance_on",
        "statuses.csv/from",
        // A disposal is stated together with its day, so that a row's own day doesn't move between deliveries (R03).
        "offences.csv/disposal_on",
    };

    public static readonly string[] Ends = ["ended_on", "to"];

    public static readonly string[] Dates =
    [
        "opened_on", "closed_on", "assessed_on", "plan_on", "attached_on", "joined_on", "left_on", "identified_on",
        "started_on", "ended_on", "from", "to", "offence_on", "disposal_on", "incident_on", "action_on", "balance_on",
    ];

    public static string[] Of(string file) => ByFile[file].Split(',');

    public static bool IsRequired(string file, string column) => Required.Contains($"{file}/{column}");
}
