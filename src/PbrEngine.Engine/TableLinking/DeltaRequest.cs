namespace PbrEngine.Engine.TableLinking;

/// <summary>Records that came later, and what they are linked to.</summary>
/// <param name="File">Path of a CSV file of them, of the same columns as the records before.</param>
/// <param name="State">Path of the state behind the answer for those.</param>
public sealed record DeltaRequest(string File, string State)
{
    /// <summary>The model that the state has to be of; null for whichever it is.</summary>
    public string? Model { get; init; }

    /// <summary>How many threads work at most; the result doesn't depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Is told what is being done, for somebody who waits.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>Where the answer goes.</summary>
    public MatchOutputs Outputs { get; init; } = new();
}
