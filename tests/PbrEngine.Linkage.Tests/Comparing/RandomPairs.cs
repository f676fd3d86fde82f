namespace PbrEngine.Linkage.Tests.Comparing;

/// <summary>Pairs of strings for property tests: most are short and a few edits apart, some longer than a machine
/// word, some of any script.</summary>
internal static class RandomPairs
{
    private const int Seed = 20250601;

    /// <summary>Pairs, each with a line that says how to find it again.</summary>
    public static IEnumerable<(string Left, string Right, string Pair)> Of(int count)
    {
        var random = new Random(Seed);
        for (int i = 0; i < count; i++)
        {
            int letters = random.Next(2, 12);
            char first = random.Next(20) == 0 ? '\u05D0' : random.Next(20) == 0 ? '\0' : 'A';
            string left = Word(random, first, letters);
            string right = random.Next(3) == 0 ? Word(random, first, letters) : Edited(random, left, first, letters);
            yield return (left, right, $"seed {Seed}, pair {i}: '{left}' '{right}'");
        }
    }

    private static string Word(Random random, char first, int letters)
    {
        int length = random.Next(12) == 0 ? random.Next(0, 140) : random.Next(0, 14);
        return new string([.. Enumerable.Range(0, length).Select(_ => (char)(first + random.Next(letters)))]);
    }

    private static string Edited(Random random, string word, char first, int letters)
    {
        List<char> edited = [.. word];
        for (int edits = random.Next(4); edits > 0; edits--)
        {
            int at = random.Next(edited.Count + 1);
            switch (random.Next(3))
            {
                case 0:
                    edited.Insert(at, (char)(first + random.Next(letters)));
                    break;
                case 1 when at < edited.Count:
                    edited.RemoveAt(at);
                    break;
                case 2 when at + 1 < edited.Count:
                    (edited[at], edited[at + 1]) = (edited[at + 1], edited[at]);
                    break;
            }
        }

        return new string([.. edited]);
    }
}
