using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using PbrEngine.Rules.Model;
using RuleCompilationException = PbrEngine.Rules.Model.RuleCompilationException;

namespace PbrEngine.Engine.RuleSets.Stacks.Full;

/// <summary>NRules: the full stack's rules library (06). It says which rules fired, not why others did not.</summary>
internal static class RuleLibrary
{
    /// <summary>Whether a type is a rule that can be loaded.</summary>
    internal static bool IsRule(Type type) => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract;

    /// <summary>A rule's id and description, as its attributes state them.</summary>
    internal static RuleSummary Summary(Type rule)
    {
        var metadata = new RuleMetadata(rule);
        return new(metadata.Name, metadata.Description);
    }

    /// <summary>Compiles all the rules, or none.</summary>
    /// <exception cref="RuleCompilationException">A rule is broken; every such rule is named.</exception>
    internal static IRuleProgram Compile(Type[] rules)
    {
        try
        {
            var repository = new RuleRepository();
            repository.Load(x => x.From(rules));
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
}
