namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A fact's place in one session. Matches are told apart by these and not by the facts' own equality, so that a fact
/// taken out and put back is matched anew.
/// </summary>
internal sealed class Fact(long id, object value, Activation? source)
{
    /// <summary>Order of insertion, which decides the order of matches.</summary>
    public long Id { get; } = id;

    public object Value { get; set; } = value;

    /// <summary>The match that this fact stands by, or null when it stands on its own.</summary>
    public Activation? Source { get; } = source;

    /// <summary>When it was last inserted or updated, on the session's own count.</summary>
    public long ChangedAt { get; set; }

    public bool IsRetracted { get; set; }
}
