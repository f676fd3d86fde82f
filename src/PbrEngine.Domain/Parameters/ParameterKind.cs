namespace PbrEngine.Domain.Parameters;

/// <summary>As what a parameter is read.</summary>
public enum ParameterKind
{
    /// <summary>A whole number.</summary>
    Number = 0,

    /// <summary>An amount in pence.</summary>
    Pence = 1,

    /// <summary>A list of codes.</summary>
    Codes = 2,
}
