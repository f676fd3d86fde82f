namespace PbrEngine.Simulation.Tests.Reference;

/// <summary>The six problems; the same words are the need codes of phase 1 and of the expanded programme.</summary>
public static class ProblemCodes
{
    public const string Crime = "crime";
    public const string Education = "education";
    public const string Help = "help";
    public const string Work = "work";
    public const string DomesticAbuse = "domestic_abuse";
    public const string Health = "health";

    public static readonly string[] All = [Crime, Education, Help, Work, DomesticAbuse, Health];
}
