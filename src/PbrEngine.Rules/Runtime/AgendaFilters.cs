using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The filters that the user of a session adds to its agenda.</summary>
internal sealed class AgendaFilters(AgendaContext context)
{
    private readonly List<(IRuleDefinition? Rule, IAgendaFilter Filter)> filters = [];

    public void Add(IAgendaFilter filter) => filters.Add((null, filter));

    public void Add(IRuleDefinition rule, IAgendaFilter filter) => filters.Add((rule, filter));

    public bool Accept(Activation activation) =>
        filters.TrueForAll(f => !Concerns(f.Rule, activation) || f.Filter.Accept(context, activation));

    public void Select(Activation activation)
    {
        foreach (var filter in Stateful(activation))
        {
            filter.Select(context, activation);
        }
    }

    public void Remove(Activation activation)
    {
        foreach (var filter in Stateful(activation))
        {
            filter.Remove(context, activation);
        }
    }

    private static bool Concerns(IRuleDefinition? rule, Activation activation) =>
        rule is null || rule == activation.Rule;

    private IEnumerable<IStatefulAgendaFilter> Stateful(Activation activation) =>
        filters.Where(f => Concerns(f.Rule, activation)).Select(f => f.Filter).OfType<IStatefulAgendaFilter>();
}
