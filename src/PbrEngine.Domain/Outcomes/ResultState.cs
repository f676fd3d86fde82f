namespace PbrEngine.Domain.Outcomes;

/// <summary>What a run says of a result that a programme pays for.</summary>
public enum ResultState
{
    /// <summary>It may be claimed.</summary>
    Payable = 0,

    /// <summary>It may have been achieved, but something stands in the way.</summary>
    Blocked = 1,

    /// <summary>It wasn't achieved.</summary>
    NotAchieved = 2,
}

/// <summary>The codes of <c>results.csv</c>.</summary>
public static class ResultStates
{
    /// <summary>PAYABLE, BLOCKED or NOT_ACHIEVED.</summary>
    public static string Code(this ResultState state) => state switch
    {
        ResultState.Payable => "PAYABLE",
        ResultState.Blocked => "BLOCKED",
        _ => "NOT_ACHIEVED",
    };
}
