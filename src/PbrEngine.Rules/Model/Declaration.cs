namespace PbrEngine.Rules.Model;

/// <summary>A name that a rule gives to a matched fact, a query result or a computed value.</summary>
/// <param name="Name">The name as written in the rule.</param>
/// <param name="Type">The type of the values it stands for.</param>
public sealed record Declaration(string Name, Type Type);
