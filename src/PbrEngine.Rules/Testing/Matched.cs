using System.Linq.Expressions;

namespace PbrEngine.Rules.Testing;

/// <summary>Says what is expected of the facts of a firing.</summary>
public static class Matched
{
    /// <summary>A fact of a type.</summary>
    public static FactConstraint<TFact> Fact<TFact>()
        where TFact : notnull => new($"Fact {typeof(TFact)}", predicate: null);

    /// <summary>A fact equal to this one.</summary>
    public static FactConstraint<TFact> Fact<TFact>(TFact factValue)
        where TFact : notnull => new($"Fact {typeof(TFact)} equal to {factValue}", f => Equals(f, factValue));

    /// <summary>A fact of a type that meets a condition.</summary>
    public static FactConstraint<TFact> Fact<TFact>(Expression<Func<TFact, bool>> predicateExpression)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(predicateExpression);
        return new($"Fact {typeof(TFact)} where {predicateExpression}", predicateExpression.Compile());
    }
}
