using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The compilation of a sound rule set.</summary>
internal sealed class RuleSetCompilation(IReadOnlyList<IRuleDefinition> definitions, IEqualityComparer<object> identity)
{
    private readonly List<SharedAlpha> alphas = [];

    public SessionFactory Compile(CancellationToken cancellation)
    {
        var rules = new List<CompiledRule>();
        foreach (var definition in definitions)
        {
            cancellation.ThrowIfCancellationRequested();
            rules.Add(new RuleCompilation(definition, rules.Count, this).Compile());
        }

        return new SessionFactory(rules, [.. alphas.Select(a => a.Compiled)], identity);
    }

    /// <summary>The facts of a type that meet conditions; the same for every pattern that begins with them.</summary>
    public CompiledAlpha Alpha(Type factType, IReadOnlyList<RuleExpression> conditions, int ruleIndex)
    {
        var shared = alphas.Find(a => a.IsSame(factType, conditions));
        if (shared is null)
        {
            shared = new SharedAlpha(factType, conditions, alphas.Count, definitions.Count);
            alphas.Add(shared);
        }

        shared.AddRule(definitions[ruleIndex], ruleIndex);
        return shared.Compiled;
    }

    private sealed class SharedAlpha
    {
        private readonly Type factType;
        private readonly IReadOnlyList<RuleExpression> conditions;
        private readonly List<IRuleDefinition> rules = [];

        public SharedAlpha(Type factType, IReadOnlyList<RuleExpression> conditions, int index, int ruleCount)
        {
            this.factType = factType;
            this.conditions = conditions;
            Compiled = new CompiledAlpha(factType, [.. conditions.Select(Condition)], index, ruleCount);
        }

        public CompiledAlpha Compiled { get; }

        public bool IsSame(Type type, IReadOnlyList<RuleExpression> others) =>
            factType == type
            && conditions.Count == others.Count
            && conditions.Zip(others).All(pair => ExpressionEquality.AreSame(pair.First, pair.Second));

        public void AddRule(IRuleDefinition rule, int index)
        {
            Compiled.Rules.Set(index);
            if (!rules.Contains(rule))
            {
                rules.Add(rule);
            }
        }

        private CompiledExpression<bool> Condition(RuleExpression condition) => new(
            rules,
            condition,
            new ExpressionSlots([CompiledAlpha.Slot], [CompiledAlpha.Slot]),
            ExpressionCompiler.OverSlots<bool>(condition, _ => CompiledAlpha.Slot, CompiledAlpha.Slot));
    }
}
