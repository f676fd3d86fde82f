namespace PbrEngine.Engine.Evaluating.Problems;

/// <summary>What a programme asks about one problem, or about one need of a headline outcome.</summary>
public sealed record ProgrammeProblem
{
    /// <summary>Problem or need code, such as <c>crime</c> or <c>7.1</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The headline outcome that the need belongs to; empty for a problem that has none.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Ways in which facts show it; none when need rows alone do (R22).</summary>
    public required IReadOnlyList<string> Presence { get; init; }

    /// <summary>Measures that must hold for progress on it.</summary>
    public required IReadOnlyList<string> Measures { get; init; }
}
