namespace PbrEngine.Rules.Model;

/// <summary>Which way a collection is sorted.</summary>
public enum SortDirection
{
    /// <summary>Smallest first.</summary>
    Ascending = 0,

    /// <summary>Largest first.</summary>
    Descending = 1,
}
