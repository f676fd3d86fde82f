namespace PbrEngine.Engine.Tests.Generating;

/// <summary>The extract contract again, for the tests: columns, keys (R02), parents and days of each file.</summary>
internal sealed record ExtractContract
{
    private const string Person = "forenames,surname,date_of_birth,sex,address_1,address_2,town,postcode,uprn";

    public required string File { get; init; }

    public required string Columns { get; init; }

    public required string Key { get; init; }

    /// <summary>Column, file that it refers to, column there.</summary>
    public (string Column, string File, string Target)[] Parents { get; init; } = [];

    /// <summary>Days that can't be after the extract.</summary>
    public string[] Events { get; init; } = [];

    public (string From, string To)? Spell { get; init; }

    public string Required { get; init; } = string.Empty;

    public static readonly ExtractContract[] All =
    [
        new()
        {
            File = "early_help/families.csv",
            Columns = "family_ref,programme,opened_on,closed_on,assessed_on,plan_on,lead_practitioner,attached_on,"
                + "local_discretion,local_discretion_reason",
            Key = "family_ref",
            Events = ["opened_on", "closed_on", "assessed_on", "plan_on", "attached_on"],
            Spell = ("opened_on", "closed_on"),
            Required = "family_ref,programme,opened_on",
        },
        new()
        {
            File = "early_help/members.csv",
            Columns = "family_ref,member_ref,role,resident,parental_responsibility,joined_on,left_on," + Person
                + ",nino,upn,nhs_number",
            Key = "family_ref,member_ref,joined_on",
            Parents = [("family_ref", "early_help/families.csv", "family_ref")],
            Events = ["joined_on", "left_on"],
            Spell = ("joined_on", "left_on"),
            Required = "family_ref,member_ref,role,resident,joined_on",
        },
        new()
        {
            File = "early_help/needs.csv",
            Columns = "family_ref,member_ref,need_code,identified_on,source,closed_on,closure",
            Key = "family_ref,member_ref,need_code,identified_on",
            Parents =
            [
                ("family_ref", "early_help/families.csv", "family_ref"),
                ("member_ref", "early_help/members.csv", "member_ref"),
            ],
            Events = ["identified_on", "closed_on"],
            Spell = ("identified_on", "closed_on"),
            Required = "family_ref,need_code,identified_on",
        },
        new()
        {
            File = "early_help/work_evidence.csv",
            Columns = "member_ref,kind,started_on,ended_on,evidence_ref,verified_by",
            Key = "member_ref,kind,started_on",
            Parents = [("member_ref", "early_help/members.csv", "member_ref")],
            Events = ["started_on"],
            Spell = ("started_on", "ended_on"),
            Required = "member_ref,kind,started_on",
        },
        new()
        {
            File = "schools/pupils.csv",
            Columns = "pupil_ref,upn," + Person,
            Key = "pupil_ref",
            Required = "pupil_ref",
        },
        new()
        {
            File = "schools/placements.csv",
            Columns = "pupil_ref,kind,school,because_of_exclusion,from,to",
            Key = "pupil_ref,kind,school,from",
            Parents = [("pupil_ref", "schools/pupils.csv", "pupil_ref")],
            Events = ["from"],
            Spell = ("from", "to"),
            Required = "pupil_ref,kind,from",
        },
        new()
        {
            File = "schools/attendance.csv",
            Columns = "pupil_ref,school,academic_year,term,possible,authorised,unauthorised,unresolved,basis",
            Key = "pupil_ref,school,academic_year,term",
            Parents = [("pupil_ref", "schools/pupils.csv", "pupil_ref")],
            Required = "pupil_ref,academic_year,term,possible,authorised,unauthorised",
        },
        new()
        {
            File = "schools/exclusions.csv",
            Columns = "pupil_ref,school,type,started_on,sessions,reason,withdrawn",
            Key = "pupil_ref,school,type,started_on",
            Parents = [("pupil_ref", "schools/pupils.csv", "pupil_ref")],
            Events = ["started_on"],
            Required = "pupil_ref,type,started_on",
        },
        new()
        {
            File = "police/people.csv",
            Columns = "person_ref,pnc_id," + Person,
            Key = "person_ref",
            Required = "person_ref",
        },
        new()
        {
            File = "police/offences.csv",
            Columns = "offence_ref,person_ref,offence_code,offence_on,disposal,disposal_on",
            Key = "offence_ref,person_ref",
            Parents = [("person_ref", "police/people.csv", "person_ref")],
            Events = ["offence_on", "disposal_on"],
            Spell = ("offence_on", "disposal_on"),
            Required = "offence_ref,person_ref,offence_on,disposal",
        },
        new()
        {
            File = "police/incidents.csv",
            Columns = "incident_ref,person_ref,kind,asb_type,role,incident_on",
            Key = "incident_ref,person_ref",
            Parents = [("person_ref", "police/people.csv", "person_ref")],
            Events = ["incident_on"],
            Required = "incident_ref,person_ref,kind,role,incident_on",
        },
        new()
        {
            File = "dwp/claimants.csv",
            Columns = "claimant_ref,nino," + Person + ",match_status",
            Key = "claimant_ref",
            Required = "claimant_ref,match_status",
        },
        new()
        {
            File = "dwp/benefits.csv",
            Columns = "claimant_ref,benefit,uc_group,started_on,ended_on",
            Key = "claimant_ref,benefit,started_on",
            Parents = [("claimant_ref", "dwp/claimants.csv", "claimant_ref")],
            Events = ["started_on"],
            Spell = ("started_on", "ended_on"),
            Required = "claimant_ref,benefit,started_on",
        },
        new()
        {
            File = "housing/tenants.csv",
            Columns = "tenancy_ref,tenant_ref,role,from,to," + Person,
            Key = "tenancy_ref,tenant_ref,from",
            Events = ["from"],
            Spell = ("from", "to"),
            Required = "tenancy_ref,tenant_ref,from",
        },
        new()
        {
            File = "housing/actions.csv",
            Columns = "action_ref,tenancy_ref,tenant_ref,kind,action_on",
            Key = "action_ref",
            Parents =
            [
                ("tenancy_ref", "housing/tenants.csv", "tenancy_ref"),
                ("tenant_ref", "housing/tenants.csv", "tenant_ref"),
            ],
            Events = ["action_on"],
            Required = "action_ref,tenancy_ref,kind,action_on",
        },
        new()
        {
            File = "housing/arrears.csv",
            Columns = "tenancy_ref,balance_on,arrears_pence",
            Key = "tenancy_ref,balance_on",
            Parents = [("tenancy_ref", "housing/tenants.csv", "tenancy_ref")],
            Events = ["balance_on"],
            Required = "tenancy_ref,balance_on,arrears_pence",
        },
        new()
        {
            File = "social_care/children.csv",
            Columns = "child_ref,nhs_number,upn," + Person,
            Key = "child_ref",
            Required = "child_ref",
        },
        new()
        {
            File = "social_care/statuses.csv",
            Columns = "child_ref,status,from,to",
            Key = "child_ref,status,from",
            Parents = [("child_ref", "social_care/children.csv", "child_ref")],
            Events = ["from"],
            Spell = ("from", "to"),
            Required = "child_ref,status,from",
        },
    ];

    public string KeyOf(Dictionary<string, string> row) =>
        string.Join('|', Key.Split(',').Select(column => row[column]));
}
