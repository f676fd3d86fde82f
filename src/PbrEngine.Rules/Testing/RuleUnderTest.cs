using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Testing;

/// <summary>A rule under test.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Instance">What it was made from; null where it wasn't written in the DSL.</param>
public sealed record RuleUnderTest(IRuleDefinition Definition, Rule? Instance)
{
    /// <summary>The rule's type; null where it wasn't written in the DSL.</summary>
    public Type? Type => Instance?.GetType();
}
