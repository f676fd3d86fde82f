namespace PbrEngine.Simulation.Tests.Reference;

/// <summary>
/// Every number and code list of programme `expanded/v2015-04`, as the exact-semantics page states it.
/// </summary>
public static class Parameters
{
    public const string Programme = "expanded";

    public const long AttachmentPence = 100_000;
    public const long ResultPence = 80_000;

    public const int StaleDaysOfSchools = 62;
    public const int StaleDaysOfOthers = 31;

    public const int ProblemsNeeded = 2;
    public const int PresenceMonths = 12;
    public const int BeforeAttachmentMonths = 12;

    public const int BaselineMonths = 6;
    public const int ResultMonths = 6;
    public const int OffencesFallPercent = 33;
    public const int AsbFallPercent = 60;

    public const int SchoolTerms = 3;
    public const int AbsencePercent = 10;
    public const int SuspensionsMax = 3;

    public const int DomesticAbuseMonths = 6;
    public const int HelpMonths = 6;
    public const int ProgressToWorkMonths = 6;

    public const int JsaEmployedDays = 182;
    public const int JsaWindowDays = 210;
    public const int OtherConsecutiveDays = 91;

    public const int HealthSustainDays = 182;
    public const int OtherSustainDays = 0;

    public const int AdultAge = 18;
    public const int SchoolStartAge = 5;
    public const int SchoolLeavingAge = 16;
    public const int DependentUnderAge = 16;
    public const int DependentResidentMaxAge = 18;

    public static readonly string[] ProvenDisposals =
        ["CONVICTED", "CAUTION", "YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"];

    public static readonly string[] HousingAsbKinds =
        ["ASB_CASE", "ABC", "INJUNCTION", "NSP_ASB", "DEMOTION", "EVICTION_ASB"];

    public static readonly string[] TenantRoles = ["TENANT", "JOINT"];
    public static readonly string[] DomesticAbuseRoles = ["SUSPECT", "VICTIM"];
    public static readonly string[] HelpStatuses = ["CIN", "CP", "LAC"];
    public static readonly string[] OutOfWorkBenefits = ["JSA", "ESA", "IS", "IB", "CA", "SDA"];
    public static readonly string[] OutOfWorkUcGroups = ["searching", "preparing", "planning", "no_requirements"];
    public static readonly string[] ProgressKinds = ["work_programme", "esf", "training", "volunteering"];
    public static readonly string[] EmployedKinds = ["employed", "self_employed"];
    public static readonly string[] EmploymentBarKinds = ["work_programme", "esf"];

    public static int StaleDays(string feed) => feed == Feeds.Schools ? StaleDaysOfSchools : StaleDaysOfOthers;

    public static int SustainDays(string problem) =>
        problem == ProblemCodes.Health ? HealthSustainDays : OtherSustainDays;
}
