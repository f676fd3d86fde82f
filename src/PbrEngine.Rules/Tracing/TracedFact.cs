namespace PbrEngine.Rules.Tracing;

/// <summary>A fact with the name the rule gives it.</summary>
/// <param name="Name">The name in the rule; empty where the rule gives none.</param>
/// <param name="Value">The fact, query result or computed value.</param>
public sealed record TracedFact(string Name, object? Value);
