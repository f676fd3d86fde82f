using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>
/// Every scenario of a rule set, evaluated before anybody is paid: shows parameters that measures ask for and nobody
/// stated, codes that nobody wrote words for, rules that go round and rules that fail, each by name.
/// </summary>
public sealed record Rehearsal
{
    /// <summary>What came of each scenario; none for one that couldn't be evaluated.</summary>
    public required IReadOnlyList<ScenarioRun> Runs { get; init; }

    /// <summary>What was wrong with the rule set, warnings among it.</summary>
    public required IReadOnlyList<RuleSetFault> Faults { get; init; }

    /// <summary>Evaluates all scenarios.</summary>
    public static Rehearsal Of(RuleSet ruleSet, IReadOnlyList<Scenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(scenarios);
        var faults = new List<RuleSetFault>();
        var readings = new ParameterReadings();
        var runs = new List<ScenarioRun>();
        foreach (var scenario in scenarios)
        {
            if (Run(ruleSet, scenario, readings, faults) is { } run)
                runs.Add(run);
        }
        var wrong = Parameters(ruleSet, readings).ToList();
        // A measure that went without a parameter may have failed because of it: the cause is told, not the effect.
        if (wrong.Exists(f => !f.IsWarning))
            faults.RemoveAll(f => f.Code == RuleSetCodes.RuleFailed);
        var words = WordFaults.Of(ruleSet, runs.SelectMany(r => r.Missing));
        return new() { Runs = runs, Faults = [.. wrong, .. words, .. faults] };
    }

    private static ScenarioRun? Run(
        RuleSet ruleSet, Scenario scenario, ParameterReadings readings, List<RuleSetFault> faults)
    {
        try
        {
            return ScenarioRun.Of(ruleSet, scenario, readings);
        }
        catch (RuleLoopException e)
        {
            faults.Add(Loop(ruleSet, scenario, e));
        }
        catch (RuleExpressionEvaluationException e)
        {
            faults.Add(scenario.Fault(RuleSetCodes.RuleFailed, $"{e.Message} Correct the rule {e.RuleName}."));
        }
        catch (KeyNotFoundException e)
        {
            faults.Add(Failed(scenario, e));
        }
        catch (InvalidOperationException e)
        {
            faults.Add(Failed(scenario, e));
        }
        return null;
    }

    private static RuleSetFault Failed(Scenario scenario, Exception e) => scenario.Fault(
        RuleSetCodes.RuleFailed,
        $"The scenario can't be evaluated: {e.Message} The rules owe every family one eligibility and every result.");

    private static RuleSetFault Loop(RuleSet ruleSet, Scenario scenario, RuleLoopException e)
    {
        var message = $"{e.Message} Seen in the scenario \"{scenario.Name}\".";
        return ruleSet.Source is { } source
            ? RuleTypes.Fault(source, e.RuleNames[0], RuleSetCodes.RuleLoops, message)
            : scenario.Fault(RuleSetCodes.RuleLoops, message);
    }

    private static IEnumerable<RuleSetFault> Parameters(RuleSet ruleSet, ParameterReadings readings)
    {
        var stated = ruleSet.Parameters.All.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var read = readings.All;
        foreach (var (id, kind) in read)
        {
            if (!stated.TryGetValue(id, out var parameter))
            {
                yield return Fault(
                    ruleSet, id, RuleSetCodes.ParameterUnknown, $"A measure reads {id} and there is none; add it.");
            }
            else if (Units.KindOf(parameter.Unit) is { } own && own != kind)
            {
                yield return Fault(
                    ruleSet, id, RuleSetCodes.OtherKind, ParameterUses.OtherKind(id, kind, parameter.Unit));
            }
        }
        var used = read.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        used.UnionWith((ruleSet.Source?.Files ?? []).SelectMany(ParameterUses.In).Select(u => u.Id));
        foreach (var id in stated.Keys.Where(id => !used.Contains(id)).Order(StringComparer.Ordinal))
        {
            yield return Fault(
                ruleSet,
                id,
                RuleSetCodes.ParameterUnread,
                $"No rule reads {id}, and in no scenario a measure; add the scenario that needs it, or delete it.");
        }
    }

    private static RuleSetFault Fault(RuleSet ruleSet, string id, string code, string message)
    {
        var source = ruleSet.Source;
        var file = source?.In("parameters").FirstOrDefault(f => Position(f, id) >= 0);
        var (line, column) = file is null ? (0, 0) : SourceText.Place(file.Text, Position(file, id));
        return new()
        {
            Code = code,
            File = file?.Path ?? source?.PathOf("parameters") ?? ruleSet.Name,
            Line = line,
            Column = column,
            Subject = id,
            Message = message,
        };
    }

    private static int Position(SourceFile file, string id)
    {
        var at = (file.Text + "\n").IndexOf($"id: {id}\n", StringComparison.Ordinal);
        return at < 0 ? at : at + "id: ".Length;
    }
}
