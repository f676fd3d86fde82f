using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;
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
            throw new RuleCompilationException([new RuleError(new RuleMetadata(e.RuleType).Name, Cause(e))]);
        }
        catch (NRules.RuleCompilationException e)
        {
            throw new RuleCompilationException([new RuleError(e.RuleName, Cause(e))]);
        }
    }

    private static string Cause(Exception e) => e.InnerException?.Message ?? e.Message;
}
