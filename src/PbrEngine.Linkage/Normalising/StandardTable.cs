namespace PbrEngine.Linkage.Normalising;

/// <summary>The records of a request in comparable form, sorted by key.</summary>
/// <remarks>Everything after this works on row numbers. A row's number is its key's rank, so that no later step can
/// see the order of the input, and "the smallest key" is "the smallest number".</remarks>
internal sealed class StandardTable
{
    private readonly TextPool pool;
    private readonly LinkRecord[] stated;
    private readonly StandardRecord[] rows;
    private readonly int[] evidence;

    private StandardTable(
        RecordKey[] keys, LinkRecord[] stated, StandardRecord[] rows, IdentifierTable identifiers, TextPool pool)
    {
        Keys = keys;
        this.stated = stated;
        this.rows = rows;
        Identifiers = identifiers;
        this.pool = pool;
        evidence = NumberEvidence();
    }

    public int Count => rows.Length;

    /// <summary>The key of each row, ascending.</summary>
    public IReadOnlyList<RecordKey> Keys { get; }

    public IdentifierTable Identifiers { get; }

    public StandardRecord this[int row] => rows[row];

    /// <summary>The record as its source states it.</summary>
    public LinkRecord Stated(int row) => stated[row];

    public string? Text(int number) => pool.TextOf(number);

    /// <summary>The same for two rows exactly when the guards can't tell them apart.</summary>
    public int EvidenceOf(int row) => evidence[row];

    /// <summary>The row of a key, or nothing where the request has no such record.</summary>
    public int? RowOf(RecordKey key)
    {
        int row = Array.BinarySearch((RecordKey[])Keys, key);
        return row < 0 ? null : row;
    }

    /// <exception cref="ArgumentException">Two records share a key.</exception>
    public static StandardTable Of(IReadOnlyList<LinkRecord> records)
    {
        var keys = new RecordKey[records.Count];
        var sorted = new LinkRecord[records.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = records[i].Key;
            sorted[i] = records[i];
        }

        Array.Sort(keys, sorted);
        RefuseSharedKeys(keys);
        var texts = new TextPool();
        StandardRecord[] standardised = Array.ConvertAll(sorted, new Standardiser(texts).Standardise);
        return new StandardTable(keys, sorted, standardised, IdentifierTable.Of(sorted), texts);
    }

    private static void RefuseSharedKeys(RecordKey[] keys)
    {
        int repeats = 0;
        RecordKey? first = null;
        for (int i = 1; i < keys.Length; i++)
        {
            if (keys[i].Equals(keys[i - 1]))
            {
                repeats++;
                first ??= keys[i];
            }
        }

        if (first is not null)
        {
            throw new ArgumentException(
                $"Record keys must be unique: {repeats} records repeat another's key, the first of them {first}.",
                nameof(keys));
        }
    }

    private int[] NumberEvidence()
    {
        var numbers = new Dictionary<((int, int, int) Profile, char Sex, int Identifiers), int>();
        var ofRow = new int[rows.Length];
        for (int row = 0; row < ofRow.Length; row++)
        {
            var key = (rows[row].Profile, rows[row].Sex, Identifiers.SetOf(row));
            ofRow[row] = numbers.TryGetValue(key, out int number) ? number : numbers[key] = numbers.Count;
        }

        return ofRow;
    }
}
