namespace PbrEngine.Simulation.Tests.Reference;

/// <summary>Every number and code list that the exact-semantics page states for all programmes alike.</summary>
public static class Parameters
{
    public const int StaleDaysOfSchools = 62;
    public const int StaleDaysOfOthers = 31;

    public const int PresenceMonths = 12;
    public const int BeforeAttachmentMonths = 12;

    public const int BaselineMonths = 6;
    public const int ResultMonths = 6;
    public const int OffencesFallPercent = 33;
    public const int AsbFallPercent = 60;

    public const int SuspensionsMax = 3;

    public const int DomesticAbuseMonths = 6;
    public const int HelpMonths = 6;
    public const int ProgressToWorkMonths = 6;
    public const int NoCrimeMonths = 6;

    public const int JsaEmployedDays = 182;
    public const int JsaWindowDays = 210;
    public const int OtherConsecutiveDays = 91;

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
    public static readonly string[] EmployedKinds = ["employed", "self_employed"];
    public static readonly string[] EmploymentBarKinds = ["work_programme", "esf"];

    public static int StaleDays(string feed) => feed == Feeds.Schools ? StaleDaysOfSchools : StaleDaysOfOthers;
}
