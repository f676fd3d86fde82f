using System.Diagnostics;
using PbrEngine.Linkage.Evaluating;
using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Benchmarks.HouseholdLinking;

/// <summary>
/// <c>households --rows N --seed S</c>: the rows of <c>linkage-data households</c> linked to persons, without and with
/// their households heard, and persons to families; each judged by the truth (docs/quality/households.md).
/// </summary>
internal static class HouseholdsCommand
{
    private const double RecallWanted = 0.995;

    internal static void Run(int rows, int seed)
    {
        var records = LabelledRecords.Make(rows, seed);
        var clock = Stopwatch.StartNew();
        var first = PersonMatching.Match(records.Table, new());
        var firstSeconds = clock.Elapsed.TotalSeconds;
        var options = new AssociativeOptions();
        clock.Restart();
        var second = AssociativeLinking.Link(records.Table, first.Pairs, records.Edges, options);
        var secondSeconds = clock.Elapsed.TotalSeconds;

        Say($"{rows} rows, seed {seed}, {records.Households.Length} persons");
        Judge("first pass, from 0 bits", records, first.Clusters);
        Judge($"first pass, from {options.JoinBits} bits", records, Sure(first, records, options));
        Judge("with households", records, second.Clusters);
        Judge("persons as in truth", records, TruePersons(records));
        Say($"{second.Raised.Count} links raised, {second.HeldApart.Count} pairs held apart");
        Say($"coverage {second.Model.Coverage:F3}");
        Say($"first pass {firstSeconds:F2} s, second {secondSeconds:F2} s");
        Bands(second.Model);
        Origins(records, second.Clusters);
        Reviews(records, second);
        Misses.Tell(records, first, second);
    }

    internal static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static int[] Sure(MatchResult first, LabelledRecords records, AssociativeOptions options) =>
        AssociativeLinking.Link(
            records.Table, first.Pairs, [], options with { RoundsMax = 0 }).Clusters;

    // What families can't be found however well persons are.
    private static int[] TruePersons(LabelledRecords records)
    {
        var first = new Dictionary<int, int>();
        return [.. records.Persons.Select((person, row) => first.TryAdd(person, row) ? row : first[person])];
    }

    private static void Judge(string what, LabelledRecords records, int[] clusters)
    {
        var persons = ClusterEvaluation.Of(clusters, records.Persons).Pairs;
        var households = new HouseholdPairs(records, clusters).Count();
        Say($"{what,-24} persons {Told(persons)}  households {Told(households)}");
    }

    private static void Bands(HouseholdModel model)
    {
        foreach (var band in model.AtOneAddress)
        {
            Say($"  one address, {band.FromBits,3} bits: {band.Pairs,6} pairs, {band.KnownTwo,5} known two");
            Say($"    {band.Rivals} with rivals, the others {band.Weight,6:F2} bits");
        }
        var linking = string.Join(", ", model.LinkingBits.Select(bits => FormattableString.Invariant($"{bits:F2}")));
        Say($"  other addresses, bits of no, one, several members in common: {linking}");
    }

    private static void Origins(LabelledRecords records, int[] clusters)
    {
        foreach (var origin in records.Origins.Distinct().Order(StringComparer.Ordinal))
        {
            int[] rows = [.. Enumerable.Range(0, records.Persons.Length).Where(row => records.Origins[row] == origin)];
            var pairs = ClusterEvaluation.Of(
                Array.ConvertAll(rows, row => clusters[row]),
                Array.ConvertAll(rows, row => records.Persons[row])).Pairs;
            Say($"  {origin,-16} {rows.Length,6} rows, persons {Told(pairs)}");
        }
    }

    private static void Reviews(LabelledRecords records, AssociativeResult second)
    {
        var trial = new ReviewTrial(second.Clusters, records.Persons, records.Groups);
        var (questions, pairs) = trial.Until(RecallWanted, second.Review);
        var linked = ClusterEvaluation.Of(second.Clusters, records.Persons).Pairs;
        long decided = linked.TruePositives + linked.FalsePositives + (questions ?? second.Review.Count);
        var asked = questions ?? second.Review.Count;
        Say($"in doubt {second.Review.Count}, asked {asked} until recall {RecallWanted:P1}");
        Say($"  {asked / (double)decided:P2} of pairs linked or asked; then {Told(pairs)}");
        Origins(records, trial.Clusters());
    }

    private static string Told(PairCounts pairs) => FormattableString.Invariant($"precision {pairs.Precision:P2}")
        + FormattableString.Invariant($" recall {pairs.Recall:P2}")
        + FormattableString.Invariant($" ({pairs.FalsePositives} wrong, {pairs.FalseNegatives} missed)");
}
