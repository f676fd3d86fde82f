namespace PbrEngine.Conformance.Tests.Scanning;

/// <summary>A type declaration found in a file.</summary>
internal sealed record CSharpType
{
    public required string Name { get; init; }
    public required string Kind { get; init; }

    /// <summary>True when it and every type around it is public.</summary>
    public required bool IsPublic { get; init; }
    public required int Line { get; init; }
}
