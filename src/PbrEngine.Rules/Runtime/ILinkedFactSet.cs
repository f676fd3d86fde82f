using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Linked facts that were changed one after the other in the same way.</summary>
public interface ILinkedFactSet
{
    /// <summary>The way.</summary>
    public LinkedFactAction Action { get; }

    /// <summary>The facts, in order.</summary>
    public IEnumerable<IFact> Facts { get; }

    /// <summary>How many they are.</summary>
    public int FactCount { get; }
}

/// <summary>Ways to change a linked fact.</summary>
public enum LinkedFactAction
{
    /// <summary>It came.</summary>
    Insert,

    /// <summary>It was updated.</summary>
    Update,

    /// <summary>It went.</summary>
    Retract,
}

internal sealed class LinkedFactSet(LinkedFactAction action) : ILinkedFactSet
{
    public LinkedFactAction Action { get; } = action;

    public List<Fact> Facts { get; } = [];

    public int FactCount => Facts.Count;

    IEnumerable<IFact> ILinkedFactSet.Facts => Facts;
}
