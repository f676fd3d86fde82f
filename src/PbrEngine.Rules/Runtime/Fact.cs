using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A fact's place in one session. Matches are told apart by these and not by the facts' own equality, so that a fact
/// taken out and put back is matched anew.
/// </summary>
internal sealed class Fact(object value, Activation? linkedTo) : IFact
{
    /// <summary>Order of insertion, which decides the order of matches.</summary>
    public int Id { get; set; }

    public object Value { get; set; } = value;

    /// <summary>The match that this fact stands by, or null when it stands on its own.</summary>
    public Activation? LinkedTo { get; private set; } = linkedTo;

    /// <summary>When it was last inserted or updated, on the session's own count.</summary>
    public int ChangedAt { get; set; }

    public bool IsRetracted { get; set; }

    public Type Type => Value.GetType();

    public IFactSource? Source => LinkedTo is null ? null : new LinkedFactSource(LinkedTo);

    /// <summary>Begins anew, after its end.</summary>
    public Fact Begin(object value, Activation? linkedTo)
    {
        Value = value;
        LinkedTo = linkedTo;
        return this;
    }

    /// <summary>Lets go of everything it knows, so that it can begin anew.</summary>
    public void End()
    {
        Id = 0;
        Value = null!;
        LinkedTo = null;
        ChangedAt = 0;
        IsRetracted = false;
    }

    private sealed class LinkedFactSource(Activation match) : ILinkedFactSource
    {
        public FactSourceType SourceType => FactSourceType.Linked;

        public IEnumerable<IFact> Facts => match.Facts;

        public IRuleDefinition Rule => match.Rule;
    }
}
