namespace PbrEngine.Linkage;

/// <summary>Names one record: the table it came from and its id there. Unique within a request.</summary>
/// <remarks>Ordered by <see cref="Source"/>, then <see cref="Id"/>, both ordinally; every canonical order of the
/// library rests on this one.</remarks>
/// <param name="Source">The table or feed that states the record; case matters.</param>
/// <param name="Id">The record's id within its source; case matters.</param>
public sealed record RecordKey(string Source, string Id) : IComparable<RecordKey>
{
    /// <summary>Compares ordinally by source, then id; nothing sorts before any key.</summary>
    /// <param name="other">The key to compare with.</param>
    /// <returns>Below zero, zero or above zero, as this key sorts before, with or after the other.</returns>
    public int CompareTo(RecordKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        int bySource = string.CompareOrdinal(Source, other.Source);
        return bySource != 0 ? bySource : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Whether the left key sorts before the right one.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator <(RecordKey? left, RecordKey? right) =>
        Comparer<RecordKey>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left key sorts before or with the right one.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator <=(RecordKey? left, RecordKey? right) =>
        Comparer<RecordKey>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left key sorts after the right one.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator >(RecordKey? left, RecordKey? right) => right < left;

    /// <summary>Whether the left key sorts after or with the right one.</summary>
    /// <param name="left">The left key.</param>
    /// <param name="right">The right key.</param>
    public static bool operator >=(RecordKey? left, RecordKey? right) => right <= left;

    /// <summary>The key as <c>source/id</c>, for messages; it holds no personal data beyond the source's own
    /// id.</summary>
    /// <returns>The source, a slash, and the id.</returns>
    public override string ToString() => $"{Source}/{Id}";
}
