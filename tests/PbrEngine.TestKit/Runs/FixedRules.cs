using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.TestKit.Runs;

/// <summary>Rules whose conclusions the test states: a function from facts inserted to facts concluded.</summary>
public sealed class FixedRules(Func<IReadOnlyList<object>, IEnumerable<object>> conclude) : IRuleProgram
{
    /// <inheritdoc/>
    public bool TellsWhyNot => false;

    /// <inheritdoc/>
    public RuleConclusions Conclude(IReadOnlyList<object> facts, TraceOptions trace) =>
        new([.. facts, .. conclude(facts)], []);
}
