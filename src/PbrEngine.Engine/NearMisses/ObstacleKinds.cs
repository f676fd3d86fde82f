namespace PbrEngine.Engine.NearMisses;

/// <summary>What an obstacle's amount counts: permanent codes.</summary>
public static class ObstacleKinds
{
    /// <summary>Assessment, plan or lead practitioner to be recorded.</summary>
    public const string Paperwork = "PAPERWORK";

    /// <summary>Sessions of absence fewer for the rate to pass.</summary>
    public const string AbsentSessions = "ABSENT_SESSIONS";

    /// <summary>Unresolved sessions that have to turn out as attended.</summary>
    public const string UnresolvedSessions = "UNRESOLVED_SESSIONS";

    /// <summary>Suspensions and permanent exclusions fewer.</summary>
    public const string Exclusions = "EXCLUSIONS";

    /// <summary>Offences, incidents or actions fewer.</summary>
    public const string Events = "EVENTS";

    /// <summary>Needs to be closed with a positive outcome.</summary>
    public const string Needs = "NEEDS";

    /// <summary>Days until a closed need has held for long enough.</summary>
    public const string SustainDays = "SUSTAIN_DAYS";

    /// <summary>Steps towards work.</summary>
    public const string Steps = "STEPS";

    /// <summary>Further days in work.</summary>
    public const string WorkDays = "WORK_DAYS";

    /// <summary>Work evidence to be verified.</summary>
    public const string Verification = "VERIFICATION";

    /// <summary>Days that a feed has to cover.</summary>
    public const string Coverage = "COVERAGE";

    /// <summary>Adults whom DWP has to find.</summary>
    public const string BenefitAnswers = "BENEFIT_ANSWERS";

    /// <summary>Dates of birth to be stated.</summary>
    public const string BirthDates = "BIRTH_DATES";

    /// <summary>Problems or needs short of what makes a family eligible.</summary>
    public const string Problems = "PROBLEMS";

    /// <summary>Days until the window of a measure ends after the assessment.</summary>
    public const string AssessmentDays = "ASSESSMENT_DAYS";

    /// <summary>Not met, and nothing is known about how far it is.</summary>
    public const string NotMet = "NOT_MET";
}
