namespace PbrEngine.Linkage;

/// <summary>A human being's decision on a pair of records, as an edge. The pair has no direction.</summary>
/// <remarks>The library never lets the later judgement win: a caller that lets a new one supersede an old one passes
/// only those in force. What contradicts in a request is a clash for a person to settle.</remarks>
public sealed record Judgement
{
    /// <summary>One record of the pair.</summary>
    public required RecordKey Left { get; init; }

    /// <summary>The other record of the pair.</summary>
    public required RecordKey Right { get; init; }

    /// <summary>What was decided.</summary>
    public required JudgementVerdict Verdict { get; init; }

    /// <summary>Who decided, as the caller names its users.</summary>
    public required string By { get; init; }

    /// <summary>When it was decided; kept for the record, never used to decide between judgements.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, in the reviewer's words.</summary>
    public required string Reason { get; init; }
}
