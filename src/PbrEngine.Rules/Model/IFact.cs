namespace PbrEngine.Rules.Model;

/// <summary>A fact of a session, or a value that a rule computed from facts.</summary>
public interface IFact
{
    /// <summary>The type of the value.</summary>
    public Type Type { get; }

    /// <summary>The fact, query result or computed value.</summary>
    public object? Value { get; }

    /// <summary>Where it comes from; null for a fact that was inserted, or a value computed from others.</summary>
    public IFactSource? Source { get; }
}

/// <summary>Where a fact comes from.</summary>
public interface IFactSource
{
    /// <summary>The kind of source.</summary>
    public FactSourceType SourceType { get; }

    /// <summary>The facts it was made of.</summary>
    public IEnumerable<IFact> Facts { get; }
}

/// <summary>The source of a fact that stands by a match.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule that matched.</summary>
    public IRuleDefinition Rule { get; }
}

/// <summary>The kinds of source of a fact.</summary>
public enum FactSourceType
{
    /// <summary>A query made it of several facts.</summary>
    Aggregate = 1,

    /// <summary>A rule's action linked it to its match.</summary>
    Linked = 2,
}
