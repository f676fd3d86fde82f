using System.Diagnostics;
using PbrEngine.Linkage;
using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>How well councils are linked: by exact agreement, by the model, and after people have looked at what it
/// doubts.</summary>
internal sealed class CouncilAccuracy
{
    private static readonly string[] Ways = ["exact", "model", "model, then reviewed"];

    private readonly Dictionary<string, PairTally> _difficulties = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, PairTally> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PairTally> _mistakes = new(StringComparer.Ordinal);

    internal static int Run(IEnumerable<(string Name, CouncilRecords Records)> councils, LinkModel model)
    {
        var accuracy = new CouncilAccuracy();
        Console.WriteLine("| Records | Linked | Precision | Recall | F1 | B³ | Reviews, % of true pairs | Seconds |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (name, council) in councils)
            accuracy.Look(name, council, model);
        accuracy.Tell();
        return 0;
    }

    private void Look(string name, CouncilRecords council, LinkModel model)
    {
        var exact = Link(council, LinkModel.Exact, []);
        var first = Link(council, model, []);
        var after = Link(council, model, [.. first.Result.Reviews.Select(council.Judge)]);
        var truth = council.TrueLabels();
        int[][] labels = [council.Labels(exact.Result), council.Labels(first.Result), council.Labels(after.Result)];
        foreach (var (way, index) in new[] { exact, first, after }.Select((w, i) => (w, i)))
        {
            var found = ClusterEvaluation.Of(labels[index], truth);
            var true_ = found.Pairs.TruePositives + found.Pairs.FalseNegatives;
            var reviews = 100.0 * way.Result.Reviews.Count / Math.Max(true_, 1);
            Console.WriteLine(FormattableString.Invariant(
                $"| {name}: {council.Records.Count:N0} | {Ways[index]} | {100 * found.Pairs.Precision:F3} % ")
                + FormattableString.Invariant($"| {100 * found.Pairs.Recall:F2} % | {found.Pairs.F1:F4} ")
                + FormattableString.Invariant($"| {found.BCubed.F1:F4} | {reviews:F2} % | {way.Seconds:F1} |"));
        }

        TallyPersons(council, labels);
        TallyMistakes(council, labels, truth);
    }

    private void TallyPersons(CouncilRecords council, int[][] labels)
    {
        foreach (var person in Enumerable.Range(0, council.Records.Count).GroupBy(i => council.TrueLabels()[i]))
        {
            var rows = person.ToList();
            var origin = NameOrigins.Of(rows.Select(i => council.Records[i]));
            foreach (var (a, b) in Pairs(rows))
            {
                Tally(_origins, origin).Add(labels, a, b);
                foreach (var kind in Difficulty.All.Where(d => d.Holds(council.Records[a], council.Records[b])))
                    Tally(_difficulties, kind.Name).Add(labels, a, b);
            }
        }
    }

    // Every pair of two persons that any way has put together.
    private void TallyMistakes(CouncilRecords council, int[][] labels, int[] truth)
    {
        var wrong = labels.SelectMany(way => Enumerable.Range(0, truth.Length).GroupBy(i => way[i])
            .SelectMany(cluster => Pairs([.. cluster])).Where(p => truth[p.A] != truth[p.B])).Distinct();
        foreach (var (a, b) in wrong)
        {
            Tally(_mistakes, "all pairs of two persons put together").Add(labels, a, b);
            foreach (var kind in Difficulty.OfTwoPersons.Where(d => d.Holds(council.Records[a], council.Records[b])))
                Tally(_mistakes, kind.Name).Add(labels, a, b);
        }
    }

    private void Tell()
    {
        Tell("Pairs of one person", Difficulty.All.Select(d => d.Name).Where(_difficulties.ContainsKey)
            .Select(name => _difficulties[name].Shares(name)));
        Tell("Origin of the surname", _origins.Select(o => o.Value.Shares(o.Key)));
        Tell("Pairs of two persons", _mistakes.Select(m => m.Value.Counts(m.Key)));
    }

    private static void Tell(string title, IEnumerable<string> lines)
    {
        Console.WriteLine($"\n| {title} | Pairs | {string.Join(" | ", Ways)} |\n|---|---|---|---|---|");
        foreach (var line in lines)
            Console.WriteLine(line);
    }

    private static PairTally Tally(IDictionary<string, PairTally> tallies, string name) =>
        tallies.TryGetValue(name, out var tally) ? tally : tallies[name] = new(Ways.Length);

    private static IEnumerable<(int A, int B)> Pairs(IReadOnlyList<int> rows) =>
        rows.SelectMany((a, i) => rows.Skip(i + 1).Select(b => (a, b)));

    private static (LinkResult Result, double Seconds) Link(
        CouncilRecords council, LinkModel model, IReadOnlyList<Judgement> judgements)
    {
        var since = Stopwatch.GetTimestamp();
        var result = new ModelLinker(model, threads: Environment.ProcessorCount).Link(new()
        {
            Records = council.Records,
            Edges = council.Edges,
            PersonIds = new PersonNumbers(1),
            Judgements = judgements,
        });
        return (result, Stopwatch.GetElapsedTime(since).TotalSeconds);
    }
}
