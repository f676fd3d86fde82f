using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Goal: a model that says what no model can is refused in a sentence, wherever it comes in, and never
/// weighs a pair.</summary>
public sealed class ModelChecksTests
{
    private static readonly PersonTable Table = People.Town(60, seed: 5).Table;

    private static readonly ModelDescription Good = PersonMatching.Match(Table, new()).Model;

    private static readonly Dictionary<string, Func<ModelDescription, ModelDescription>> Faults = new()
    {
        ["records is below 0"] = model => model with { Records = -1 },
        ["a threshold is no number"] = model => model with { Thresholds = new(double.NaN, 0, 0) },
        ["threshold is no number of bits"] = model => model with { Thresholds = new(3, double.NegativeInfinity, 0) },
        ["kept together or reviewed only above"] = model => model with { Thresholds = new(3, 4, 0) },
        ["reviewed only above the weight"] = model => model with { Thresholds = new(3, 3, 3.5) },
        ["there must be two kinds"] = model => model with { Kinds = [] },
        ["a kind has no name"] = model => With(model, kind => kind with { Name = " " }),
        ["a kind stands twice: match"] = model => model with { Kinds = [.. model.Kinds, model.Kinds[0]] },
        ["the share of match is not from 0 to 1"] = model => With(model, kind => kind with { Share = double.NaN }),
        ["share of match is not from 0"] = model => With(model, kind => kind with { Share = -0.1 }),
        ["the share of match is 0"] = model => With(model, kind => kind with { Share = 0 }),
        ["shares of the kinds add up to"] = model => With(model, kind => kind with { Share = 0.3 }),
        ["there must be 1 to 16 comparisons"] = model => model with { Comparisons = [] },
        ["1 to 16 comparisons"] = model => model with
        {
            Comparisons = [.. Enumerable.Repeat(model.Comparisons[0], 17)],
        },
        ["forename has no two levels"] = model => With(model, levels => levels.Take(1)),
        ["a level of forename has no name"] = model => With(model, levels => levels.Select(l => l with { Name = "" })),
        ["a level of forename stands twice: equal"] = model =>
            With(model, levels => levels.Select(l => l with { Name = "equal" })),
        ["level of forename has a probability for each kind"] = model =>
            With(model, levels => levels.Select(l => l with { Probabilities = [.. l.Probabilities.Skip(1)] })),
        ["forename has a probability for each"] = model =>
            With(model, levels => levels.Select(l => l with { Probabilities = [] })),
        ["a probability of forename is not above 0"] = model => With(model, Of(double.NaN)),
        ["probability of forename is not above 0"] = model => With(model, Of(-0.2)),
        ["probability of forename is not"] = model => With(model, Of(1.2)),
        ["of forename is not above 0"] = model => With(model, Of(0)),
        ["probabilities of forename for match add up to"] = model => With(model, Of(0.9)),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Match_ByWhatIsNoModel_IsRefused(string sentence)
    {
        ModelDescription bad = Faults[sentence](Good);

        Assert.Contains(sentence, ModelChecks.Fault(bad), StringComparison.Ordinal);
        Refused(sentence, () => PersonMatching.Match(Table, new(), bad));
        Refused(sentence, () => _ = new PairExplainer(Table, bad));
        Refused(sentence, () => ModelFile.Write(bad));
    }

    // What a table of few rows teaches is little, but it is a model.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(500)]
    public void Fault_OfWhatWasLearned_IsNone(int persons) =>
        Assert.Null(ModelChecks.Fault(PersonMatching.Match(People.Town(persons, seed: 6).Table, new()).Model));

    private static Func<IEnumerable<LevelDescription>, IEnumerable<LevelDescription>> Of(double probability) =>
        levels => levels.Select(l => l with { Probabilities = [.. l.Probabilities.Select(_ => probability)] });

    private static ModelDescription With(ModelDescription model, Func<KindDescription, KindDescription> change) =>
        model with { Kinds = [change(model.Kinds[0]), .. model.Kinds.Skip(1)] };

    private static ModelDescription With(
        ModelDescription model, Func<IReadOnlyList<LevelDescription>, IEnumerable<LevelDescription>> change)
    {
        int forename = model.Comparisons.ToList().FindIndex(comparison => comparison.Name == "forename");
        ComparisonDescription one = model.Comparisons[forename];
        ComparisonDescription changed = one with { Levels = [.. change(one.Levels)] };
        return model with
        {
            Comparisons = [.. model.Comparisons.Select((c, at) => at == forename ? changed : c)],
        };
    }

    private static void Refused(string sentence, Action use) => Assert.Contains(
        sentence, Assert.Throws<ArgumentException>(use).Message, StringComparison.Ordinal);
}
