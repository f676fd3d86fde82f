namespace PbrEngine.Engine.Reviewing;

/// <summary>What a person can say of a pair.</summary>
public enum PairDecision
{
    /// <summary>One human being.</summary>
    Same,

    /// <summary>Two human beings.</summary>
    Different,

    /// <summary>The records don't tell. Linking stays as it is, and so does the doubt.</summary>
    Unsure,
}

/// <summary>One look at a pair: a fact that is never changed. A change of mind is a further one.</summary>
public sealed record PairJudgement
{
    /// <summary>1, 2, 3 … in the order in which the pair's judgements were made.</summary>
    public required int Number { get; init; }

    /// <summary>1 for the first look, 2 for the second, 3 for the third person's after a clash.</summary>
    public required int Round { get; init; }

    /// <summary>Whether it was made without the looks before it.</summary>
    public required bool IsBlind { get; init; }

    /// <summary>What was said.</summary>
    public required PairDecision Decision { get; init; }

    /// <summary>Who said it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The published attempt whose rows were looked at.</summary>
    public required long AttemptId { get; init; }

    /// <summary>Number of the same person's judgement that it takes the place of; 0 for none.</summary>
    public int Supersedes { get; init; }

    /// <summary>Why, in the reviewer's words.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it is this user's, however they write their name.</summary>
    public bool IsOf(string user) => string.Equals(By, user, StringComparison.OrdinalIgnoreCase);
}
