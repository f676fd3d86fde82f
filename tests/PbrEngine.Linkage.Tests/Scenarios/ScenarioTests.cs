using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Scenarios;

/// <summary>Goal: each named case is decided as a careful clerk would decide it, by a model that was learned from 2,000
/// people without labels. A case has the people to itself, so that another one changes nothing about it.</summary>
public sealed class ScenarioTests
{
    private const int Seed = 71;

    private static readonly MatchOptions Learning = new() { Threads = 2, Seed = Seed };

    // The pairs of a case are found by its keys, not because all pairs of a small table are compared.
    private static readonly MatchOptions Options = Learning with { CandidatesFree = 200_000 };

    private static readonly (string Id, Statement Stated)[] Background =
        [.. new Population(Seed).Records(2_000).Select((r, row) => ($"p{row:D5}", r.Stated))];

    private static readonly Lazy<ModelDescription> Model =
        new(() => PersonMatching.Match(new Population(Seed).Table(2_000), Learning).Model);

    public static TheoryData<ScenarioName> Names => [.. Scenario.All.Keys.Select(ScenarioName.Of)];

    [Theory(DisplayName = "Scenario")]
    [MemberData(nameof(Names))]
    public void Match_Scenario_JoinsThePersonsItNames(ScenarioName name)
    {
        Scenario scenario = Scenario.All[name.ToString()];
        PersonTable table = Statement.Table(
            [.. Background, .. scenario.Records.Select(r => ("s" + r.Key, r.Value))]);

        MatchResult result = PersonMatching.Match(table, Options, Model.Value);

        string persons = Persons(scenario, result.Clusters);
        if (scenario.Known is not null)
            Assert.True(scenario.Persons != persons, $"{name} is put right: take its mark known off.");
        else if (scenario.Persons != persons)
            Assert.Fail(
                $"seed {Seed}, {name}: {persons} and not {scenario.Persons}\n{Weights(scenario, table, result)}");
    }

    [Fact]
    public void All_Cases_AreMany() => Assert.InRange(Scenario.All.Count, 200, 1_000);

    // A record of the background is a star.
    private static string Persons(Scenario scenario, int[] clusters)
    {
        string letters = new string('*', Background.Length) + string.Concat(scenario.Records.Keys);
        return string.Join(", ", Enumerable.Range(0, clusters.Length)
            .Where(row => scenario.Persons.Contains(letters[row], StringComparison.Ordinal) || letters[row] == '*')
            .GroupBy(row => clusters[row])
            .Where(rows => rows.Any(row => row >= Background.Length))
            .Select(rows => string.Concat(rows.Select(row => letters[row])))
            .Order(StringComparer.Ordinal));
    }

    // Of the case's pairs, and of those with the background that speak for one person.
    private static string Weights(Scenario scenario, PersonTable table, MatchResult result)
    {
        string[] names = [.. Background.Select(b => $"{b.Stated} "), .. scenario.Records.Keys.Select(k => $"{k}")];
        IEnumerable<(int Left, int Right)> within =
            from left in Enumerable.Range(Background.Length, scenario.Records.Count)
            from right in Enumerable.Range(left + 1, names.Length - left - 1)
            select (left, right);
        IEnumerable<(int Left, int Right)> across = result.Pairs
            .Where(p => p.Weight >= Options.Threshold && p.Left < Background.Length && p.Right >= Background.Length)
            .Select(p => (p.Left, p.Right));
        return string.Join('\n', within.Concat(across).Select(p => names[p.Left] + names[p.Right] + " "
            + Told(PersonMatching.Explain(table, Options, Model.Value, p.Left, p.Right))));
    }

    private static string Told(PairExplanation pair) => string.Create(
        CultureInfo.InvariantCulture,
        $"{pair.Weight:F1} = prior {pair.Prior:F1}, household {pair.Household:F1}, ") + string.Join(
            ", ",
            pair.Comparisons.Select(c => string.Create(
                CultureInfo.InvariantCulture, $"{c.Name} {c.Level} {c.Bits + c.Rarity:F1}")));
}
