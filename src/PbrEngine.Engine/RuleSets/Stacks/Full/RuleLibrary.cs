using NRules;
using NRules.Diagnostics;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Tracing;
using RuleCompilationException = PbrEngine.Rules.Model.RuleCompilationException;

namespace PbrEngine.Engine.RuleSets.Stacks.Full;

/// <summary>NRules: the full stack's rules library (06). It says which rules fired, not why others did not.</summary>
internal static class RuleLibrary
{
    /// <summary>Whether a type is a rule that can be loaded.</summary>
    internal static bool IsRule(Type type) => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract;

    /// <summary>A rule's id and description, as its attributes state them; empty where one is missing.</summary>
    internal static RuleSummary Summary(Type rule)
    {
        var metadata = new RuleMetadata(rule);
        // A rule that states no name has that of its type here.
        return new(metadata.Name == rule.FullName ? "" : metadata.Name, metadata.Description);
    }

    /// <summary>Compiles all the rules, or none.</summary>
    /// <exception cref="RuleCompilationException">A rule is broken; every such rule is named.</exception>
    internal static IRuleProgram Compile(Type[] rules)
    {
        try
        {
            var repository = new RuleRepository();
            repository.Load(x => x.PrivateTypes().NestedTypes().From(rules));
            return new RuleProgram(repository.Compile(), [.. rules.Select(r => Summary(r).Id)]);
        }
        catch (RuleDefinitionException e)
        {
            throw new RuleCompilationException([new RuleError(e.RuleType.FullName ?? e.RuleType.Name, e.Message)]);
        }
        catch (NRules.RuleCompilationException e)
        {
            throw new RuleCompilationException([new RuleError(e.RuleName, e.Message)]);
        }
    }

    private sealed class RuleProgram(ISessionFactory sessions, IReadOnlyList<string> names) : IRuleProgram
    {
        public RuleConclusions Conclude(IReadOnlyList<object> facts, TraceOptions trace)
        {
            var session = sessions.CreateSession();
            var firings = new List<RuleFiring>();
            if (trace.IsOn)
                session.Events.RuleFiredEvent += (_, e) => firings.Add(Firing(e, firings.Count + 1));
            session.InsertAll(facts);
            session.Fire();
            return new([.. session.Query<object>()], trace.IsOn ? [.. names.Select(name => Trace(name, firings))] : []);
        }

        private static RuleFiring Firing(AgendaEventArgs e, int sequence) => new()
        {
            Sequence = sequence,
            RuleName = e.Rule.Name,
            Facts = [.. e.Facts.Select(f => new TracedFact(f.Declaration.Name, f.Value))],
            Produced = [],
            StillHolds = true,
        };

        // NRules doesn't say which condition failed, so a rule that didn't fire has no reason here (docs/stacks.md).
        private static RuleTrace Trace(string name, List<RuleFiring> all)
        {
            var firings = all.FindAll(f => f.RuleName == name);
            return new()
            {
                RuleName = name,
                Outcome = firings.Count > 0 ? RuleOutcome.Fired : RuleOutcome.NotMatched,
                Firings = firings,
                FirstFailure = null,
            };
        }
    }
}
