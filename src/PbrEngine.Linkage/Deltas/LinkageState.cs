using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Deltas;

/// <summary>All that an answer rests on, so that a later one for a few rows more needs nothing else. It holds what
/// every record states.</summary>
/// <remarks><see cref="StateFile"/> keeps it.</remarks>
public sealed record LinkageState
{
    private LinkageState(RawTable stated, MatchBasis basis)
    {
        Stated = stated;
        Basis = basis;
    }

    /// <summary>The model by which records were matched.</summary>
    public required ModelDescription Model { get; init; }

    /// <summary>The match weight, in bits, from which they were joined.</summary>
    public required double Threshold { get; init; }

    /// <summary>What was known of the table's columns; the one that tells rows apart is named.</summary>
    public required ColumnMap Map { get; init; }

    /// <summary>The table as it was read, in the ordinal order of its ids. Columns that were named as not to be
    /// compared state nothing.</summary>
    public RawTable Stated { get; }

    /// <summary>What the answer rests on.</summary>
    public MatchBasis Basis { get; }

    /// <summary>The state behind an answer.</summary>
    /// <param name="stated">The table as it was read.</param>
    /// <param name="basis">What the answer for it rests on.</param>
    /// <param name="model">The model of the answer.</param>
    /// <param name="map">What was known of the columns; it names the one that tells rows apart.</param>
    /// <param name="threshold">The weight from which records were joined, in bits.</param>
    public static LinkageState Of(
        RawTable stated, MatchBasis basis, ModelDescription model, ColumnMap map, double threshold)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(map);
        RawTable needed = Needed(stated, map);
        return new(basis.Order is { } order ? needed.InOrder(order) : needed, basis.InOrder(null))
        {
            Model = model,
            Map = map,
            Threshold = threshold,
        };
    }

    // What nobody will look at isn't kept.
    private static RawTable Needed(RawTable stated, ColumnMap map)
    {
        HashSet<RawColumn?> unused = [.. map.Ignored.Append(map.Truth).OfType<string>().Select(stated.Find)];
        return unused.Count == 0 ? stated : stated with
        {
            Columns = [.. stated.Columns.Select(column => !unused.Contains(column) ? column : column with
            {
                Codes = [.. Enumerable.Repeat(EncodedColumn.Missing, stated.Count)],
                Texts = [],
                Counts = [],
            })],
        };
    }
}
