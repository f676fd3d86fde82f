namespace PbrEngine.Engine.Reviewing.Changes;

/// <summary>A merge or a split that a published run recorded, with the claim lines that it touches.</summary>
public sealed record PersonChange
{
    /// <summary>Number of the event.</summary>
    public required long Id { get; init; }

    /// <summary>merge: the other person became this one; split: the other person came out of this one.</summary>
    public required string Kind { get; init; }

    /// <summary>The person.</summary>
    public required string PersonId { get; init; }

    /// <summary>The other one.</summary>
    public required string OtherPersonId { get; init; }

    /// <summary>Day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Numbers of the claim lines that rested on either person, or on their family.</summary>
    public required IReadOnlyList<long> ClaimLines { get; init; }

    /// <summary>Who has looked at it; null while nobody has.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>Whether claims wait until somebody has looked.</summary>
    public bool IsWaiting => ClaimLines.Count > 0 && Settlement is null;

    /// <summary>Both persons.</summary>
    public IReadOnlyList<string> Persons => [PersonId, OtherPersonId];
}

/// <summary>Somebody has looked at an event and at the claim lines that it touches.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Reason">What they found.</param>
public sealed record Settlement(string By, DateTimeOffset At, string Reason);
