using System.Runtime.InteropServices;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Finds candidate pairs, learns a model from them, and weighs them.</summary>
/// <remarks>Rows are taken in the order of their ids, so that the order in which they came decides nothing.</remarks>
internal sealed class Matcher
{
    // Pairs that even what is thought before learning finds hopeless aren't kept, in bits.
    private const double Hopeless = -12;

    private readonly PersonTable table;
    private readonly MatchOptions options;
    private readonly Candidates candidates;
    private readonly double[][] agreement;

    private readonly bool isGiven;

    public Matcher(PersonTable table, MatchOptions options, ModelDescription? model)
    {
        this.table = table;
        this.options = options;
        Comparisons = Matching.Comparisons.Of(table);
        MatchChecks.Check(Comparisons);
        isGiven = model is not null;
        agreement = isGiven
            ? []
            : RandomAgreement.Of(Comparisons, table.Count, options.Seed, options.Threads, IsPair);
        Model = model is null
            ? Expectation([]).Start(StartShare)
            : DescribedModel.Of(model, Comparisons, table.Count);
        candidates = model is null ? Learned() : Named(model);
    }

    public IReadOnlyList<IComparison> Comparisons { get; }

    public IReadOnlyList<BlockingReport> Blocking => candidates.Report;

    /// <summary>What was learned, or what is thought before.</summary>
    public MatchModel Model { get; private set; }

    // As if each row had one partner.
    private double StartShare => Math.Min(1.0 / Math.Max(table.Count, 1), 0.25);

    private double AllPairs => Math.Max(table.Count * (table.Count - 1.0) / 2, 1);

    private long CandidatesMost => options.CandidatesMost(table.Count);

    public MatchedPair[] Match()
    {
        IReadOnlyList<BlockUnit> units = candidates.Units();
        var found = new CandidateCounts[units.Count + 1];
        Parallel.For(
            0, units.Count, new() { MaxDegreeOfParallelism = options.Threads }, i => found[i] = Compare(units[i]));
        found[^1] = CompareEqualRows();
        if (!isGiven)
        {
            (Model, HasConverged) = Expectation(Together(found)).Learn(StartShare);
        }

        int[] starts = new int[found.Length + 1];
        for (int i = 0; i < found.Length; i++)
        {
            starts[i + 1] = starts[i] + found[i].Pairs.Count;
        }

        var pairs = new MatchedPair[starts[^1]];
        Parallel.For(0, found.Length, new() { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            int place = starts[i];
            foreach ((int left, int right, ulong pattern) in found[i].Pairs)
            {
                pairs[place++] = new(left, right, Model.Weight(pattern, left, right));
            }
        });
        return pairs;
    }

    public double Weight(int left, int right) => Model.Weight(PatternOf(left, right), left, right);

    public ulong PatternOf(int left, int right)
    {
        ulong pattern = 0;
        for (int k = 0; k < Comparisons.Count; k++)
        {
            pattern = Pattern.With(pattern, k, Comparisons[k].Level(left, right));
        }

        return pattern;
    }

    /// <summary>Whether learning came to rest; a model that was given has.</summary>
    public bool HasConverged { get; private set; } = true;

    /// <summary>How many rows are in no block.</summary>
    public int RowsWithoutBlock { get; private set; }

    private Candidates Learned()
    {
        var choice = new RuleChoice(IsPair, (left, right) => Weight(left, right) > 0, options.Seed);
        return new(
            BlockingPool.Of(table), table.Count, options.Threads, IsPair,
            rules => choice.Of(rules, options.CandidatesFree, CandidatesMost));
    }

    // Which pairs are compared is part of what a model found, so that its rules aren't weighed again. One that was fine
    // in a small table may have no end in a large one: those that cost least come first, as far as they may.
    private Candidates Named(ModelDescription model)
    {
        var named = model.Blocking.ToHashSet(StringComparer.Ordinal);
        return new(
            [.. BlockingPool.Of(table).Where(rule => named.Contains(rule.Name))], table.Count, options.Threads, IsPair,
            rules =>
            {
                long spent = 0;
                return [.. rules.TakeWhile(rule => (spent += rule.Pairs) <= CandidatesMost)];
            });
    }

    private bool IsPair(int left, int right) => table.Sources is not { } sources || sources[left] != sources[right];

    private ExpectationMaximisation Expectation(IReadOnlyList<(ulong Pattern, long Count)> patterns) =>
        new(Comparisons, agreement, patterns, AllPairs);

    private CandidateCounts Compare(BlockUnit range)
    {
        var found = new CandidateCounts();
        var isKept = new Dictionary<ulong, bool>();
        candidates.Visit(range, (left, right) => Note(found, isKept, left, right, 1));
        return found;
    }

    private CandidateCounts CompareEqualRows()
    {
        var found = new CandidateCounts();
        var isKept = new Dictionary<ulong, bool>();
        int[] rows = [.. candidates.RowsWithoutBlock()];
        RowsWithoutBlock = rows.Length;
        foreach ((int left, int right, int before) in EqualRows.Pairs(table, rows))
        {
            if (IsPair(left, right))
            {
                Note(found, isKept, left, right, before);
            }
        }

        return found;
    }

    private void Note(CandidateCounts found, Dictionary<ulong, bool> isKept, int left, int right, long count)
    {
        ulong pattern = PatternOf(left, right);
        CollectionsMarshal.GetValueRefOrAddDefault(found.Patterns, pattern, out _) += count;
        if (!isKept.TryGetValue(pattern, out bool keep))
        {
            // Two that have nothing in common may be as likely as any two; they are never one person for that.
            keep = Pattern.HasAgreement(pattern) && Model.Weight(pattern) > Hopeless;
            isKept.Add(pattern, keep);
        }

        if (keep)
        {
            found.Pairs.Add((Math.Min(left, right), Math.Max(left, right), pattern));
        }
    }

    // In the order of the patterns, so that sums are the same however the work was cut.
    private static (ulong Pattern, long Count)[] Together(CandidateCounts[] found)
    {
        var counts = new Dictionary<ulong, long>();
        foreach (CandidateCounts unit in found)
        {
            foreach ((ulong pattern, long count) in unit.Patterns)
            {
                counts[pattern] = counts.GetValueOrDefault(pattern) + count;
            }
        }

        ulong[] patterns = [.. counts.Keys];
        Array.Sort(patterns);
        return Array.ConvertAll(patterns, pattern => (pattern, counts[pattern]));
    }
}
