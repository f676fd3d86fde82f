using System.Reflection;
using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Engine.RuleSets.Stacks.Portable;

/// <summary>Our own rules library: the portable stack's (06).</summary>
internal static class RuleLibrary
{
    /// <summary>Whether a type is a rule that can be loaded.</summary>
    internal static bool IsRule(Type type) => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract;

    /// <summary>A rule's id and description, as its attributes state them; empty where one is missing.</summary>
    internal static RuleSummary Summary(Type rule) => new(
        rule.GetCustomAttribute<NameAttribute>()?.Value ?? "",
        rule.GetCustomAttribute<DescriptionAttribute>()?.Value ?? "");

    /// <summary>Compiles all the rules, or none.</summary>
    /// <exception cref="Rules.Model.RuleSetException">A rule is broken; every such rule is named.</exception>
    internal static IRuleProgram Compile(Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(rules));
        return new RuleProgram(repository.Compile());
    }
}
