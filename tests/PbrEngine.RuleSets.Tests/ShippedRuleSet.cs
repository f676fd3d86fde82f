using System.Reflection;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.RuleSets.Tests;

/// <summary>A version of a programme as it is shipped, read and rehearsed once.</summary>
internal sealed class ShippedRuleSet(Assembly assembly, RuleSetSource source)
{
    private readonly Lazy<RuleSetCheck> _check = new(() => RuleSetCheck.Of(source));

    /// <summary>The program that carries it.</summary>
    internal Assembly Assembly => assembly;

    /// <summary>Programme and version.</summary>
    internal string Name => $"{source.Programme}/{source.Version}";

    /// <summary>The sources that travel in the program.</summary>
    internal RuleSetSource Source => source;

    /// <summary>What <c>pbr rules test</c> finds.</summary>
    internal RuleSetCheck Check => _check.Value;

    internal RuleSet RuleSet => Check.RuleSet ?? throw new RuleSetException(Check.Faults);

    internal IReadOnlyList<Scenario> Scenarios => Check.Scenarios;
}
