using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Something happened to a match.</summary>
/// <param name="match">The match.</param>
public sealed class AgendaEventArgs(IMatch match) : EventArgs
{
    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; } = match;
}

/// <summary>Something happened to a fact.</summary>
/// <param name="fact">The fact.</param>
public sealed class WorkingMemoryEventArgs(IFact fact) : EventArgs
{
    /// <summary>The fact.</summary>
    public IFact Fact { get; } = fact;
}
