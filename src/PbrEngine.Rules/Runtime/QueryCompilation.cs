using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The compilation of the steps of a query.</summary>
/// <param name="slots">The slots of the rule.</param>
/// <param name="itemSlot">Where an element of the stream is put while an expression is evaluated over it.</param>
internal sealed class QueryCompilation(RuleSlots slots, int itemSlot)
{
    public CompiledQueryStep Compile(QueryStep step) => step switch
    {
        WhereStep s => new CompiledWhere(Item<bool>(s.Condition)),
        SelectStep s => new CompiledSelect(Item<object?>(s.Selector)),
        SelectManyStep s => Make(
            typeof(CompiledSelectMany<>), [ElementOf(s.Selector.Body.Type)], Item<object?>(s.Selector)),
        GroupByStep s => Make(
            typeof(CompiledGroupBy<,>), [s.KeyType, s.ElementType], Item<object?>(s.Key), Item<object?>(s.Element)),
        CollectStep s => Make(typeof(CompiledCollect<>), [s.ElementType]),
        OrderStep s => Make(typeof(CompiledOrder<>), [s.ElementType], Keys(s)),
        LookupStep s => Make(
            typeof(CompiledLookup<,,>),
            [s.KeyType, s.ElementType, s.SourceType],
            Item<object?>(s.Key),
            Item<object?>(s.Element)),
        _ => throw new InvalidOperationException($"{step.GetType().Name} is no known kind of query step"),
    };

    private static CompiledQueryStep Make(Type kind, Type[] types, params object[] arguments) =>
        (CompiledQueryStep)Activator.CreateInstance(kind.MakeGenericType(types), arguments)!;

    private static Type ElementOf(Type collection) => collection
        .GetInterfaces().Append(collection)
        .First(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .GetGenericArguments()[0];

    private ItemExpression<TResult> Item<TResult>(RuleExpression expression) =>
        new(slots.Compile<TResult>(expression, itemSlot), itemSlot);

    private List<(ItemExpression<object?> Key, SortDirection Direction)> Keys(OrderStep step) =>
        [.. step.Keys.Select(k => (Item<object?>(k.Selector), k.Direction))];
}
