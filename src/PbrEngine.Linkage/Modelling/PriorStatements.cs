namespace PbrEngine.Linkage.Modelling;

/// <summary>Which statements were one person after the last night.</summary>
internal sealed class PriorStatements
{
    // More are no one's; it bounds the pairs.
    private const int StatementsMax = 100;

    private readonly List<int>[] ofStatement;
    private readonly List<List<int>> ofPrior = [];

    private PriorStatements(int statements)
    {
        ofStatement = new List<int>[statements];
    }

    public static PriorStatements Of(Statements statements, IReadOnlyDictionary<RecordKey, string> priorPersons)
    {
        var prior = new PriorStatements(statements.Count);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; priorPersons.Count > 0 && row < statements.Records.Count; row++)
        {
            if (priorPersons.TryGetValue(statements.Records.Keys[row], out string? person))
            {
                if (!numbers.TryGetValue(person, out int number))
                {
                    number = numbers.Count;
                    numbers.Add(person, number);
                    prior.ofPrior.Add([]);
                }

                prior.Add(statements.OfRow(row), number);
            }
        }

        return prior;
    }

    /// <summary>Whether any record that makes the one statement was the same person as one that makes the
    /// other.</summary>
    public bool WereOne(int left, int right)
    {
        if (ofStatement[left] is not { } lefts || ofStatement[right] is not { } rights)
        {
            return false;
        }

        foreach (int one in lefts)
        {
            if (rights.Contains(one))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pairs that were one person, each once.</summary>
    public IEnumerable<(int Left, int Right)> Pairs() => ofPrior
        .SelectMany(of => of.Take(StatementsMax).SelectMany((one, i) => of.Take(StatementsMax).Skip(i + 1)
            .Select(other => (Math.Min(one, other), Math.Max(one, other)))))
        .Distinct();

    private void Add(int statement, int person)
    {
        List<int> persons = ofStatement[statement] ??= [];
        if (!persons.Contains(person))
        {
            persons.Add(person);
            ofPrior[person].Add(statement);
        }
    }
}
