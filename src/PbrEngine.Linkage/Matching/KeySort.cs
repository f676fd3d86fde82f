namespace PbrEngine.Linkage.Matching;

/// <summary>Brings rows of equal keys together.</summary>
/// <remarks>A radix sort by the keys' upper bits, which are as good as random; the few different keys that share them
/// are put in order afterwards. Rows of one key stay in the order in which they came.</remarks>
internal static class KeySort
{
    private const int DigitBits = 11;
    private const int Digits = 3;
    private const int Buckets = 1 << DigitBits;
    private const int SortedBits = DigitBits * Digits;

    /// <summary>Sorts both arrays by the keys.</summary>
    public static void Sort(ref ulong[] keys, ref int[] rows)
    {
        ulong[] keysTo = new ulong[keys.Length];
        int[] rowsTo = new int[rows.Length];
        for (int digit = 0; digit < Digits; digit++)
        {
            Pass(keys, rows, keysTo, rowsTo, 64 - SortedBits + digit * DigitBits);
            (keys, keysTo) = (keysTo, keys);
            (rows, rowsTo) = (rowsTo, rows);
        }

        Finish(keys, rows);
    }

    private static void Pass(ulong[] keys, int[] rows, ulong[] keysTo, int[] rowsTo, int shift)
    {
        Span<int> places = stackalloc int[Buckets];
        places.Clear();
        foreach (ulong key in keys)
        {
            places[(int)(key >> shift) & (Buckets - 1)]++;
        }

        int next = 0;
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            (places[bucket], next) = (next, next + places[bucket]);
        }

        for (int i = 0; i < keys.Length; i++)
        {
            int place = places[(int)(keys[i] >> shift) & (Buckets - 1)]++;
            keysTo[place] = keys[i];
            rowsTo[place] = rows[i];
        }
    }

    // By insertion: only keys that share their upper bits are out of order, and those are few.
    private static void Finish(ulong[] keys, int[] rows)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            (ulong key, int row) = (keys[i], rows[i]);
            int place = i;
            for (; place > 0 && keys[place - 1] > key; place--)
            {
                keys[place] = keys[place - 1];
                rows[place] = rows[place - 1];
            }

            keys[place] = key;
            rows[place] = row;
        }
    }
}
