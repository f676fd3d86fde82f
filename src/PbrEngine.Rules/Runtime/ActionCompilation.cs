using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The compilation of what a rule does once it matches: its filters and actions.</summary>
internal sealed class ActionCompilation
{
    private readonly IRuleDefinition rule;
    private readonly RuleSlots slots;
    private readonly Dictionary<Declaration, CompiledService> services = [];

    public ActionCompilation(IRuleDefinition rule, RuleSlots slots)
    {
        this.rule = rule;
        this.slots = slots;
        foreach (var service in rule.Dependencies)
        {
            services.Add(service, new CompiledService(slots.Name(service), service.Type));
        }
    }

    public CompiledFilter[] Filters() => [.. rule.Filters.Select(f => new CompiledFilter(
        f, MentionedBy(f.Expression), ExpressionCompiler.OverSlots<object?>(f.Expression, slots.SlotOf, null)))];

    public CompiledAction[] Actions() => [.. rule.RightHandSide.Select(Compile)];

    private CompiledAction Compile(ActionElement action) => action switch
    {
        DoAction a => new CompiledAction(a, Part(a.Expression), Update: null, IsYield: false),
        YieldAction a => new CompiledAction(a, Part(a.Expression), Part(a.Update ?? a.Expression), IsYield: true),
        _ => throw new InvalidOperationException($"{action.GetType().Name} is no known kind of action"),
    };

    private CompiledActionPart Part(RuleExpression expression) => new(
        expression,
        MentionedBy(expression),
        [.. expression.Aliases.Select(a => services.GetValueOrDefault(a.Key)).OfType<CompiledService>()],
        ExpressionCompiler.Action(expression, slots.SlotOf));

    private int[] MentionedBy(RuleExpression expression) =>
        [.. expression.Aliases.Select(a => slots.SlotOf(a.Key))];
}
