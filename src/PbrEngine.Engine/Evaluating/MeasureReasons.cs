using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.Evaluating;

/// <summary>
/// Why a measure says what it says: permanent codes, some followed by a colon and what they are about.
/// </summary>
public static class MeasureReasons
{
    /// <summary>The feed's evidence ended too long before the as-at date (R07).</summary>
    public const string Stale = EvidenceBasis.Stale;

    /// <summary>The feed's coverage leaves out a day of a window.</summary>
    public const string NotCovered = EvidenceBasis.NotCovered;

    /// <summary>No child is of school age in the window.</summary>
    public const string NoSchoolAge = "NO_SCHOOL_AGE";

    /// <summary>A child's date of birth isn't stated, so school age can't be told.</summary>
    public const string NoBirthDate = "NO_BIRTH_DATE";

    /// <summary>On a school's roll, yet no possible sessions are stated.</summary>
    public const string OnRollNoSessions = "ON_ROLL_NO_SESSIONS";

    /// <summary>No possible sessions and no school placement in the window.</summary>
    public const string NoSessions = "NO_SESSIONS";

    /// <summary>Unresolved sessions could change the answer (R37).</summary>
    public const string Unresolved = "UNRESOLVED_SESSIONS";

    /// <summary>At or over the threshold.</summary>
    public const string OverThreshold = "OVER_THRESHOLD";

    /// <summary>Under the threshold.</summary>
    public const string UnderThreshold = "UNDER_THRESHOLD";

    /// <summary>Rates cover some terms of the window only (R43): a warning.</summary>
    public const string SomeTermsOnly = "SOME_TERMS_ONLY";

    /// <summary>Too many suspensions, or a permanent exclusion.</summary>
    public const string Excluded = "EXCLUDED";

    /// <summary>Nothing before and nothing after.</summary>
    public const string NoBaseline = "NO_BASELINE";

    /// <summary>Something after, nothing before.</summary>
    public const string NewProblem = "NEW_PROBLEM";

    /// <summary>The fall is smaller than the programme asks.</summary>
    public const string FallTooSmall = "FALL_TOO_SMALL";

    /// <summary>The fall is large enough.</summary>
    public const string FallReached = "FALL_REACHED";

    /// <summary>It happened inside the window.</summary>
    public const string Happened = "HAPPENED";

    /// <summary>It didn't happen inside the window.</summary>
    public const string Clear = "CLEAR";

    /// <summary>The family never had the problem: none before attachment and no need row.</summary>
    public const string NeverHad = "NEVER_HAD";

    /// <summary>An adult is on an out-of-work benefit; the reason of progress to work follows.</summary>
    public const string OnBenefit = "ON_BENEFIT";

    /// <summary>DWP was asked about an adult and couldn't match (R18).</summary>
    public const string DwpNotMatched = "DWP_NOT_MATCHED";

    /// <summary>Work evidence of the programme's kinds began in the window.</summary>
    public const string StepTaken = "STEP_TAKEN";

    /// <summary>No such evidence began in the window.</summary>
    public const string NoStep = "NO_STEP";

    /// <summary>Long enough in work after the benefit ended.</summary>
    public const string Sustained = "SUSTAINED";

    /// <summary>Not long enough, not verified, barred, or no benefit left.</summary>
    public const string NotSustained = "NOT_SUSTAINED";

    /// <summary>Every need row of the code is closed positively and long enough ago.</summary>
    public const string Closed = "CLOSED";

    /// <summary>A need row is open.</summary>
    public const string Open = "OPEN";

    /// <summary>A need row was closed, not positively.</summary>
    public const string ClosedNotPositive = "CLOSED_NOT_POSITIVE";

    /// <summary>A need row was closed too recently.</summary>
    public const string ClosedTooRecently = "CLOSED_TOO_RECENTLY";

    /// <summary>The need's code is none of the family's programme: it must be closed, and counts for nothing.</summary>
    public const string OutsideProgramme = "OUTSIDE_PROGRAMME";

    /// <summary>The family has no need row of the code.</summary>
    public const string NoNeed = "NO_NEED";
}
