namespace PbrEngine.Engine.WhatIf;

/// <summary>What is asked, as it was written.</summary>
/// <param name="Programme">The programme of names that don't begin with one.</param>
/// <param name="Changes">Loose changes, which are one variant.</param>
/// <param name="Variants">Variants with a name.</param>
public sealed record WhatIfQuestion(
    string? Programme, IReadOnlyList<string> Changes, IReadOnlyList<string> Variants);
