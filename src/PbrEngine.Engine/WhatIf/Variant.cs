namespace PbrEngine.Engine.WhatIf;

/// <summary>Changes that are tried together.</summary>
/// <param name="Name">What the asker calls them.</param>
/// <param name="Changes">The changes; no parameter twice.</param>
public sealed record Variant(string Name, IReadOnlyList<ParameterChange> Changes);
