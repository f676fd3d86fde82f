namespace PbrEngine.Rules.Model;

/// <summary>A combination of facts that meets every condition of a rule.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    public IRuleDefinition Rule { get; }

    /// <summary>What the rule matched or computed, in source order.</summary>
    public IEnumerable<IFactMatch> Facts { get; }

    /// <summary>What happened to the match last.</summary>
    public MatchTrigger Trigger { get; }
}

/// <summary>What happened to a match last.</summary>
public enum MatchTrigger
{
    /// <summary>Nothing that concerns a rule's actions.</summary>
    None = 0,

    /// <summary>It was found and has not fired since.</summary>
    Created = 1,

    /// <summary>It fired, and its facts were updated since.</summary>
    Updated = 2,

    /// <summary>It fired, and holds no more.</summary>
    Removed = 4,
}

/// <summary>One fact of a match.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The name and type under which the rule matched it; the name is empty where there is none.</summary>
    public Declaration Declaration { get; }
}
