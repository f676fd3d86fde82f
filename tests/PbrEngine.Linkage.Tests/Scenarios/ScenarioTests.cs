namespace PbrEngine.Linkage.Tests.Scenarios;

/// <summary>Goal: each named case is decided as a careful clerk would decide it, whichever people the model was learned
/// from. A known fault fails with some of them at least.</summary>
public sealed class ScenarioTests
{
    private static readonly Background[] Backgrounds = [new(71), new(73)];

    public static TheoryData<ScenarioName> Names => [.. Scenario.All.Keys.Select(ScenarioName.Of)];

    [Theory(DisplayName = "Scenario")]
    [MemberData(nameof(Names))]
    public void Match_Scenario_JoinsThePersonsItNames(ScenarioName name)
    {
        Scenario scenario = Scenario.All[name.ToString()];

        string[] faults =
        [
            .. from background in Backgrounds
               let found = background.Match(scenario)
               where found.Persons != scenario.Persons
               select $"seed {background.Seed}, {name}: {found.Persons} and not {scenario.Persons}\n"
                   + found.Weights.Value,
        ];

        if (scenario.Known is null)
            Assert.True(faults.Length == 0, string.Join('\n', faults));
        else
            Assert.True(faults.Length > 0, $"{name} is put right: take its mark known off.");
    }

    [Fact]
    public void All_Cases_AreMany() => Assert.InRange(Scenario.All.Count, 200, 1_000);
}
