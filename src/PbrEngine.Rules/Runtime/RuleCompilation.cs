using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The compilation of one sound rule.</summary>
internal sealed class RuleCompilation(RuleDefinition rule, int ruleIndex, int firstPatternIndex)
{
    private readonly ExpressionCompiler compiler = new(rule.Name);
    private readonly List<CompiledPattern> patterns = [];
    private readonly List<(int Position, Declaration Declaration, int Slot)> bindings = [];
    private int contributions;

    public CompiledRule Compile()
    {
        var elements = rule.LeftHandSide.Select(Compile).ToArray();
        return new CompiledRule
        {
            Definition = rule,
            Index = ruleIndex,
            Elements = elements,
            Patterns = [.. patterns],
            Actions = [.. rule.RightHandSide.Select(Compile)],
            SlotCount = compiler.SlotCount,
            ContributionCount = contributions,
            Bindings = [.. bindings],
        };
    }

    private CompiledElement Compile(RuleElement element, int position) => element switch
    {
        PatternElement e => Match(e, position),
        QuantifiedElement e => Quantifier(e),
        LetElement e => Let(e, position),
        HavingElement e => new CompiledHaving(e, compiler.Condition(e.Condition)),
        QueryElement e => Query(e, position),
        _ => throw new InvalidOperationException($"{element.GetType().Name} is no known kind of element"),
    };

    private CompiledMatch Match(PatternElement element, int position)
    {
        var slot = Bind(element.Alias ?? new Declaration("", element.FactType), element.Alias, position);
        return new CompiledMatch(element, Pattern(element, slot), contributions++);
    }

    private CompiledQuantifier Quantifier(QuantifiedElement element)
    {
        var pattern = Pattern(element.Pattern, compiler.NewSlot(null));
        return new CompiledQuantifier(
            element, pattern, [.. element.Required.Select(c => compiler.Condition(c, pattern.Slot))]);
    }

    private CompiledLet Let(LetElement element, int position)
    {
        var value = compiler.Value(element.Value);
        return new CompiledLet(element, value, Bind(element.Alias, element.Alias, position));
    }

    private CompiledQuery Query(QueryElement element, int position)
    {
        var pattern = Pattern(element.Source, compiler.NewSlot(null));
        var steps = element.Steps.Select(s => Step(s, pattern.Slot)).ToArray();
        return new CompiledQuery(
            element, pattern, steps, Bind(element.Alias, element.Alias, position), contributions++);
    }

    private CompiledQueryStep Step(QueryStep step, int slot) => step switch
    {
        WhereStep s => new CompiledWhere(compiler.Condition(s.Condition, slot), slot),
        SelectStep s => new CompiledSelect(compiler.Value(s.Selector, slot), slot),
        CollectStep s => (CompiledQueryStep)Activator.CreateInstance(
            typeof(CompiledCollect<>).MakeGenericType(s.ElementType))!,
        _ => throw new InvalidOperationException($"{step.GetType().Name} is no known kind of query step"),
    };

    private CompiledAction Compile(ActionElement action) => action switch
    {
        DoAction a => new CompiledAction(a.Expression.Text, Key: null, compiler.Action(a.Expression)),
        YieldAction a => new CompiledAction(a.Expression.Text, Key: a, compiler.Action(a.Expression)),
        _ => throw new InvalidOperationException($"{action.GetType().Name} is no known kind of action"),
    };

    private CompiledPattern Pattern(PatternElement element, int slot)
    {
        var pattern = new CompiledPattern(element, slot, firstPatternIndex + patterns.Count, ruleIndex, compiler);
        patterns.Add(pattern);
        return pattern;
    }

    private int Bind(Declaration shown, Declaration? named, int position)
    {
        var slot = compiler.NewSlot(named);
        bindings.Add((position, shown, slot));
        return slot;
    }
}
