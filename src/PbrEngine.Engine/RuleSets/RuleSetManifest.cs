namespace PbrEngine.Engine.RuleSets;

/// <summary>What a version of a rule set says of itself (<c>manifest.yaml</c>).</summary>
public sealed record RuleSetManifest
{
    /// <summary>Programme code, such as <c>expanded</c>.</summary>
    public required string Programme { get; init; }

    /// <summary>Version name, such as <c>v2015-04</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Label { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day in force; null while it is open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>draft or released.</summary>
    public required string Status { get; init; }

    /// <summary>Who wrote it: somebody else releases it, and somebody else confirms its parameters.</summary>
    public required string Author { get; init; }

    /// <summary>The version that it replaces; null for the first.</summary>
    public string? Replaces { get; init; }
}
