namespace PbrEngine.Domain.Measures;

/// <summary>The names of 07-cli.md.</summary>
public static class MeasureNames
{
    /// <summary>Absence rate over the last complete terms.</summary>
    public const string Absence = "absence";

    /// <summary>Suspensions and permanent exclusions.</summary>
    public const string Exclusions = "exclusions";

    /// <summary>Change in proven offences of under-18s.</summary>
    public const string OffendingYouth = "offending_youth";

    /// <summary>Change in proven offences of members of any age.</summary>
    public const string OffendingAny = "offending_any";

    /// <summary>Change in anti-social behaviour.</summary>
    public const string Asb = "asb";

    /// <summary>No domestic abuse.</summary>
    public const string DomesticAbuse = "domestic_abuse";

    /// <summary>No proven offence and no anti-social behaviour.</summary>
    public const string NoCrime = "no_crime";

    /// <summary>No open social-care status.</summary>
    public const string Help = "help";

    /// <summary>Nobody on an out-of-work benefit, or progress to work.</summary>
    public const string Work = "work";

    /// <summary>A step towards work.</summary>
    public const string ProgressToWork = "progress_to_work";

    /// <summary>Continuous employment after a benefit.</summary>
    public const string ContinuousEmployment = "continuous_employment";

    /// <summary>What the name of a measure of closed needs begins with; a point and the need's code follow.</summary>
    public const string NeedClosedPrefix = "need_closed";

    /// <summary>Every need of a code closed positively and sustained.</summary>
    public static string NeedClosed(string code) => $"{NeedClosedPrefix}.{code}";
}
