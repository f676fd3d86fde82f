namespace PbrEngine.Simulation.Tests.Reference;

/// <summary>Measure names as `measures.csv` spells them.</summary>
public static class MeasureNames
{
    public const string Absence = "absence";
    public const string Exclusions = "exclusions";
    public const string Offending = "offending_any";
    public const string YouthOffending = "offending_youth";
    public const string NoCrime = "no_crime";
    public const string Asb = "asb";
    public const string DomesticAbuse = "domestic_abuse";
    public const string Help = "help";
    public const string Work = "work";
    public const string ProgressToWork = "progress_to_work";
    public const string ContinuousEmployment = "continuous_employment";

    public static string NeedClosed(string problem) => "need_closed." + problem;
}
