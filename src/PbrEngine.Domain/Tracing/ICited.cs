namespace PbrEngine.Domain.Tracing;

/// <summary>
/// A fact that a stored trace can name. What it says of itself is kept for years outside the facts, so it is ids, codes
/// and numbers only: never a name or a date of birth. A fact without it is cited by its type alone.
/// </summary>
public interface ICited
{
    /// <summary>Which fact it is, and what rules look at in it.</summary>
    Citation Cite();
}
