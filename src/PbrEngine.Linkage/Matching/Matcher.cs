using System.Runtime.InteropServices;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Finds candidate pairs, learns a model from them, and weighs them.</summary>
/// <remarks>Rows are taken in the order of their ids, so that the order in which they came decides nothing.</remarks>
internal sealed class Matcher
{
    private readonly PersonTable table;
    private readonly MatchOptions options;
    private readonly Candidates candidates;
    private readonly double[][] agreement;
    private readonly double[] counted;
    private readonly double[][]? labelled;

    private readonly bool isGiven;
    private AgreeingPair[] agreeing = [];
    private int[] rowsWithoutBlock = [];

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
        labelled = isGiven ? null : LabelledPairs.Levels(table, Comparisons, IsPair);
        counted = isGiven ? [] : CountedShares.Of(table, PairKind.Of(Comparisons), AllPairs);
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

        if (options.KeepsBasis)
        {
            agreeing = [.. found.SkipLast(1).SelectMany(unit => unit.Pairs.Concat(unit.Near))];
        }

        return PairWeights.Of([.. found.SelectMany(unit => unit.Pairs)], Model, options.Threads);
    }

    /// <summary>What the answer rests on, once there is one.</summary>
    public MatchBasis Basis() => new(
        table, Blocking, options.BlockRowsMax, rowsWithoutBlock, AgreeingPair.InOrder(agreeing));

    public double Weight(int left, int right) => PairWeights.Of(Model, left, right);

    /// <summary>Whether learning came to rest; a model that was given has.</summary>
    public bool HasConverged { get; private set; } = true;

    private Candidates Learned()
    {
        var choice = new RuleChoice(IsPair, (left, right) => Weight(left, right) > 0, options.Seed);
        return new(
            BlockingPool.Of(table), table.Count, options.Threads, IsPair,
            rules => choice.Of(rules, options.CandidatesFree, CandidatesMost), options.BlockRowsMax);
    }

    private Candidates Named(ModelDescription model) => new(
        BlockingPool.Named(table, model.Blocking), table.Count, options.Threads, IsPair,
        rules => RuleBudget.Affordable(rules, rule => rule.Pairs, CandidatesMost), options.BlockRowsMax);

    private bool IsPair(int left, int right) => table.Sources is not { } sources || sources[left] != sources[right];

    private ExpectationMaximisation Expectation(IReadOnlyList<(ulong Pattern, long Count)> patterns) =>
        new(Comparisons, agreement, patterns, AllPairs, counted, labelled);

    private CandidateCounts Compare(BlockUnit range)
    {
        var found = new CandidateCounts();
        var sieve = new Sieve(Model);
        candidates.Visit(range, (left, right) => Note(found, sieve, left, right, 1));
        return found;
    }

    private CandidateCounts CompareEqualRows()
    {
        var found = new CandidateCounts();
        var sieve = new Sieve(Model);
        rowsWithoutBlock = [.. candidates.RowsWithoutBlock()];
        foreach ((int left, int right, int before) in EqualRows.Pairs(table, rowsWithoutBlock))
        {
            if (IsPair(left, right))
            {
                Note(found, sieve, left, right, before);
            }
        }

        return found;
    }

    private void Note(CandidateCounts found, Sieve sieve, int left, int right, long count)
    {
        ulong pattern = PairWeights.PatternOf(Comparisons, left, right);
        CollectionsMarshal.GetValueRefOrAddDefault(found.Patterns, pattern, out _) += count;
        Hope hope = sieve.Of(pattern);
        if (hope != Hope.None)
        {
            (hope == Hope.Some ? found.Pairs : found.Near).Add(AgreeingPair.Of(left, right, pattern));
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
