namespace PbrEngine.Engine.Imports.Checking;

/// <summary>The texts of one row in the order of its contract's columns, before any check.</summary>
public interface IRowValues
{
    /// <summary>The text of a column; empty when the row doesn't state it.</summary>
    ReadOnlySpan<char> this[int column] { get; }
}
