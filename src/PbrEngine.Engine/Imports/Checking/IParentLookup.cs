using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>Finds the row that a row refers to.</summary>
public interface IParentLookup
{
    /// <summary>What the parent row states of the person; null when there is no such row.</summary>
    ParentRow? Find(ParentReference parent, IReadOnlyList<string> values);
}
