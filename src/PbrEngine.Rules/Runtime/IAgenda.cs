using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The matches of a session that have yet to fire.</summary>
public interface IAgenda
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty { get; }

    /// <summary>The match that fires next.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public IMatch Peek();

    /// <summary>Forgets what has yet to fire; matches found or updated later fire.</summary>
    public void Clear();

    /// <summary>Adds a filter for the matches of every rule.</summary>
    public void AddFilter(IAgendaFilter filter);

    /// <summary>Adds a filter for the matches of one rule.</summary>
    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
