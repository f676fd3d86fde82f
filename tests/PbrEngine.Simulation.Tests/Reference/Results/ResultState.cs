namespace PbrEngine.Simulation.Tests.Reference.Results;

/// <summary>States as `results.csv` spells them.</summary>
public static class ResultState
{
    public const string Payable = "PAYABLE";
    public const string Blocked = "BLOCKED";
    public const string NotAchieved = "NOT_ACHIEVED";
}
