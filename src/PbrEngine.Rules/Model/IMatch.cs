namespace PbrEngine.Rules.Model;

/// <summary>A combination of facts that meets every condition of a rule.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    public RuleDefinition Rule { get; }

    /// <summary>What the rule matched or computed, in source order.</summary>
    public IEnumerable<IFactMatch> Facts { get; }
}

/// <summary>One fact of a match.</summary>
public interface IFactMatch
{
    /// <summary>The name and type under which the rule matched it; the name is empty where there is none.</summary>
    public Declaration Declaration { get; }

    /// <summary>The fact, query result or computed value.</summary>
    public object? Value { get; }
}
