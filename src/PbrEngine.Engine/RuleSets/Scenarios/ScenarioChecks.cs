namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>What scenarios owe each other and the rules: names that mean one thing, and no contradiction.</summary>
internal static class ScenarioChecks
{
    internal static void Check(
        IReadOnlyList<Scenario> scenarios, IReadOnlyList<RuleSummary> rules, List<RuleSetFault> faults)
    {
        var ids = rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var scenario in scenarios)
        {
            faults.AddRange(scenario.Fires.Concat(scenario.DoesNotFire).Where(id => !ids.Contains(id)).Select(
                id => scenario.Fault(RuleSetCodes.NameUnknown, $"There is no rule {id}; correct the id.")));
            faults.AddRange(scenario.Fires.Intersect(scenario.DoesNotFire, StringComparer.Ordinal).Select(
                id => scenario.Fault(
                    RuleSetCodes.ScenariosContradict, $"{id} is to fire and not to fire; keep one of them.")));
        }
        foreach (var same in scenarios.GroupBy(s => s.Name, StringComparer.Ordinal))
        {
            faults.AddRange(same.Skip(1).Select(s => s.Fault(
                RuleSetCodes.ScenarioTwice, $"{same.First().File} has a scenario of this name; name what differs.")));
        }
        foreach (var same in scenarios.GroupBy(s => s.Given, StringComparer.Ordinal))
        {
            foreach (var other in same.Skip(1).Where(s => Contradicts(same.First(), s)))
                faults.Add(other.Fault(RuleSetCodes.ScenariosContradict, Contradiction(same.First())));
        }
    }

    private static bool Contradicts(Scenario one, Scenario other) =>
        one.Eligible != other.Eligible
        || !one.Results.ToHashSet(StringComparer.Ordinal).SetEquals(other.Results)
        || one.Fires.Intersect(other.DoesNotFire, StringComparer.Ordinal).Any()
        || other.Fires.Intersect(one.DoesNotFire, StringComparer.Ordinal).Any();

    private static string Contradiction(Scenario other) => FormattableString.Invariant(
        $"\"{other.Name}\" ({other.File}:{other.Line}) states the same facts and expects something else; ")
        + "ask whoever agreed to them which is right.";
}
