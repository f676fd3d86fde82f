namespace PbrEngine.Rules.Runtime;

/// <summary>Decides whether a match is to fire, when it is found and when it is updated.</summary>
public interface IAgendaFilter
{
    /// <summary>Whether the match is to fire.</summary>
    public bool Accept(AgendaContext context, Activation activation);
}

/// <summary>A filter that keeps something about matches.</summary>
public interface IStatefulAgendaFilter : IAgendaFilter
{
    /// <summary>The match is about to fire.</summary>
    public void Select(AgendaContext context, Activation activation);

    /// <summary>The match holds no more.</summary>
    public void Remove(AgendaContext context, Activation activation);
}

/// <summary>Where a filter decides.</summary>
public sealed class AgendaContext
{
    internal AgendaContext(ISession session) => Session = session;

    /// <summary>The session.</summary>
    public ISession Session { get; }
}
