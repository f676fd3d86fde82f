namespace PbrEngine.Linkage;

/// <summary>What linking says is one human being.</summary>
public sealed record LinkedPerson
{
    /// <summary>The person's id, stable over nights where the records allow it.</summary>
    public required string PersonId { get; init; }

    /// <summary>The keys of the person's records, sorted; never empty.</summary>
    public required IReadOnlyList<RecordKey> Records { get; init; }
}
