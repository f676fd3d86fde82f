namespace PbrEngine.Conformance.Tests.Scanning;

/// <summary>A member of a type found in a file.</summary>
internal sealed record CSharpMember
{
    public required CSharpType Type { get; init; }
    public required string Name { get; init; }
    public required bool IsPublic { get; init; }

    /// <summary>True for what runs: methods, constructors, operators, computed properties. Data is not.</summary>
    public required bool IsFunction { get; init; }
    public required int FirstLine { get; init; }
    public required int LastLine { get; init; }

    public int Lines => LastLine - FirstLine + 1;
}
