namespace PbrEngine.Linkage;

/// <summary>Something that became of a prior person.</summary>
public abstract record PersonEvent
{
    /// <summary>The prior person's records that are concerned, sorted; never empty.</summary>
    public required IReadOnlyList<RecordKey> Records { get; init; }
}
