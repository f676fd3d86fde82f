namespace PbrEngine.Engine.RuleSets.Confirming;

/// <summary>A named person has seen one value of a parameter in the source's own text.</summary>
public sealed record ParameterConfirmation
{
    /// <summary>Programme code.</summary>
    public required string Programme { get; init; }

    /// <summary>Version of the rule set.</summary>
    public required string Version { get; init; }

    /// <summary>The parameter.</summary>
    public required string ParameterId { get; init; }

    /// <summary>First day of the value.</summary>
    public required DateOnly ValueFrom { get; init; }

    /// <summary>The value as it is written.</summary>
    public required string Value { get; init; }

    /// <summary>Hash of the value (<see cref="ValueHash"/>): another value needs a confirmation of its own.</summary>
    public required string ValueHash { get; init; }

    /// <summary>What was read: document, page, clause.</summary>
    public required string Source { get; init; }

    /// <summary>Who read it.</summary>
    public required string ConfirmedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>Who wrote the rule set: somebody else.</summary>
    public required string Author { get; init; }
}
