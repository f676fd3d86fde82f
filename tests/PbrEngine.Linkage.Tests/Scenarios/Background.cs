using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Scenarios;

/// <summary>2,000 people, and the model that was learned from their records without labels.</summary>
internal sealed class Background
{
    private const int Persons = 2_000;

    private static readonly MatchOptions Learning = new() { Threads = 2 };

    private static readonly MatchOptions Options = new() { Threads = 1 };

    private readonly (string Id, Statement Stated)[] records;
    private readonly Lazy<ModelDescription> model;

    public Background(int seed)
    {
        Seed = seed;
        records = [.. new Population(seed).Records(Persons).Select((r, row) => ($"p{row:D5}", r.Stated))];
        model = new(() => Learned(Statement.Table(records)));
    }

    public int Seed { get; }

    /// <summary>Puts a case among the people, alone, so that another case changes nothing about it.</summary>
    /// <returns>The letters of each person that was found, in order; a record of the people is a star. And what speaks
    /// for and against each pair of the case, and for each that was found among the people.</returns>
    public (string Persons, Lazy<string> Weights) Match(Scenario scenario)
    {
        PersonTable table = Statement.Table([.. records, .. scenario.Records.Select(r => ("s" + r.Key, r.Value))]);
        MatchResult result = PersonMatching.Match(table, Options, model.Value);
        return (Found(scenario, result.Clusters), new(() => Weights(scenario, table, result)));
    }

    // The pairs of a case are found by its keys, not because all pairs of a small table are compared.
    private static ModelDescription Learned(PersonTable table)
    {
        MatchOptions few = Learning with { CandidatesFree = 60_000, CandidatesPerRecord = 0 };
        return PersonMatching.Match(table, Learning).Model with
        {
            Blocking = PersonMatching.Match(table, few).Model.Blocking,
        };
    }

    private string Found(Scenario scenario, int[] clusters)
    {
        string letters = new string('*', records.Length) + string.Concat(scenario.Records.Keys);
        return string.Join(", ", Enumerable.Range(0, clusters.Length)
            .Where(row => scenario.Persons.Contains(letters[row], StringComparison.Ordinal) || letters[row] == '*')
            .GroupBy(row => clusters[row])
            .Where(rows => rows.Any(row => row >= records.Length))
            .Select(rows => string.Concat(rows.Select(row => letters[row])))
            .Order(StringComparer.Ordinal));
    }

    private string Weights(Scenario scenario, PersonTable table, MatchResult result)
    {
        var explainer = new PairExplainer(table, model.Value);
        string[] names = [.. records.Select(r => $"{r.Stated} "), .. scenario.Records.Keys.Select(k => $"{k}")];
        IEnumerable<(int Left, int Right)> within =
            from left in Enumerable.Range(records.Length, scenario.Records.Count)
            from right in Enumerable.Range(left + 1, names.Length - left - 1)
            select (left, right);
        IEnumerable<(int Left, int Right)> across = result.Pairs
            .Where(p => p.Weight >= Options.Threshold && p.Left < records.Length && p.Right >= records.Length)
            .Select(p => (p.Left, p.Right));
        return string.Join('\n', within.Concat(across).Select(p => names[p.Left] + names[p.Right] + " "
            + Told(explainer.Explain(p.Left, p.Right))));
    }

    private static string Told(PairExplanation pair) => string.Create(
        CultureInfo.InvariantCulture,
        $"{pair.Weight:F1} = prior {pair.Prior:F1}, others {pair.Others:F1}, ") + string.Join(
            ", ",
            pair.Comparisons.Select(c => string.Create(
                CultureInfo.InvariantCulture, $"{c.Name} {c.Level} {c.Bits + c.Rarity:F1}")));
}
