using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The compilation of one sound rule.</summary>
internal sealed class RuleCompilation(IRuleDefinition rule, int ruleIndex, RuleSetCompilation ruleSet)
{
    private readonly RuleSlots slots = new(rule);
    private readonly List<CompiledElement> inSourceOrder = [];
    private int positions;

    public CompiledRule Compile()
    {
        var elements = Elements(rule.LeftHandSide);
        Alternative.Link(elements, following: null);
        var actions = new ActionCompilation(rule, slots);
        return new CompiledRule
        {
            Definition = rule,
            Index = ruleIndex,
            First = elements[0],
            Names = [.. inSourceOrder.OrderBy(e => e.Position).Select(e => e.Name ?? "")],
            Needs = [.. elements.Select(e => e.Needs).OfType<CompiledAlpha>().Distinct()],
            HasAlternatives = elements.Exists(e => e is CompiledOr),
            Bindings = [.. slots.Bindings],
            Filters = actions.Filters(),
            Actions = actions.Actions(),
            Comparer = new ContributionsComparer(slots.ContributionCount),
            ContributionCount = slots.ContributionCount,
            SlotCount = slots.SlotCount,
        };
    }

    // Elements that belong together without an alternative are as good as elements of the rule itself.
    private List<CompiledElement> Elements(IReadOnlyList<RuleElement> elements)
    {
        var compiled = new List<CompiledElement>();
        foreach (var element in elements)
        {
            compiled.AddRange(element is AndElement and ? Elements(and.Elements) : [Compile(element)]);
        }

        return compiled;
    }

    private CompiledElement Compile(RuleElement element)
    {
        var position = positions++;
        CompiledElement compiled = element switch
        {
            PatternElement e => Match(e, position),
            QuantifiedElement e => Quantifier(e, position),
            LetElement e => Let(e, position),
            HavingElement e => new CompiledHaving(e, slots.Compile<bool>(e.Condition), position),
            QueryElement e => Query(e, position),
            OrElement e => Or(e, position),
            _ => throw new InvalidOperationException($"{element.GetType().Name} is no known kind of element"),
        };
        inSourceOrder.Add(compiled);
        return compiled;
    }

    private CompiledMatch Match(PatternElement element, int position)
    {
        var slot = element.Alias is null ? slots.NewSlot() : slots.Name(element.Alias);
        var pattern = Pattern(element, slot);
        var contribution = slots.NewContribution();
        slots.Bind(element.Alias ?? new Declaration("", element.FactType), slot, position, contribution);
        return new CompiledMatch(element, pattern, contribution, position);
    }

    private CompiledQuantifier Quantifier(QuantifiedElement element, int position)
    {
        var pattern = Pattern(element.Pattern, slots.NewSlot());
        return new CompiledQuantifier(
            element, pattern, [.. element.Required.Select(c => slots.Compile<bool>(c, pattern.Slot))], position);
    }

    private CompiledLet Let(LetElement element, int position)
    {
        var value = slots.Compile<object?>(element.Value);
        var slot = slots.Name(element.Alias);
        slots.Bind(element.Alias, slot, position, contribution: null);
        return new CompiledLet(element, value, slot, position);
    }

    private CompiledQuery Query(QueryElement element, int position)
    {
        var itemSlot = slots.NewSlot();
        CompiledSource source = element.Source switch
        {
            FactSource s => new CompiledFactSource(Pattern(s.Pattern, itemSlot)),
            ValueSource s => new CompiledValueSource(slots.Compile<object?>(s.Value)),
            _ => throw new InvalidOperationException($"{element.Source.GetType().Name} is no known kind of source"),
        };
        var compilation = new QueryCompilation(slots, itemSlot);
        var steps = element.Steps.Select(compilation.Compile).ToArray();
        var slot = slots.Name(element.Alias);
        var contribution = slots.NewContribution();
        slots.Bind(element.Alias with { Type = element.ResultType }, slot, position, contribution);
        return new CompiledQuery(element, source, steps, slot, contribution, position);
    }

    private CompiledOr Or(OrElement element, int position)
    {
        var contribution = slots.NewContribution();
        return new CompiledOr(element, [.. element.Elements.Select(CompileAlternative)], contribution, position);
    }

    private Alternative CompileAlternative(RuleElement element)
    {
        var bindings = slots.Bindings.Count;
        var contributions = slots.ContributionCount;
        var elements = Elements([element]);
        return new Alternative(
            elements,
            [.. slots.Bindings.Skip(bindings).Select(b => b.Slot)],
            contributions..slots.ContributionCount);
    }

    private CompiledPattern Pattern(PatternElement element, int slot)
    {
        var alone = element.Conditions.TakeWhile(c => c.Aliases.All(a => a.Key == element.Alias)).ToList();
        var joins = element.Conditions.Skip(alone.Count).Select(c => slots.Compile<bool>(c, slot));
        return new CompiledPattern(ruleSet.Alpha(element.FactType, alone, ruleIndex), [.. joins], slot);
    }
}
