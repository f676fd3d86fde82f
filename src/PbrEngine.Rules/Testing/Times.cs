namespace PbrEngine.Rules.Testing;

/// <summary>How often a rule is expected to fire.</summary>
public readonly record struct Times
{
    private Times(int value) => Value = value;

    /// <summary>Not at all.</summary>
    public static Times Never => new(0);

    /// <summary>Exactly once.</summary>
    public static Times Once => new(1);

    /// <summary>Exactly twice.</summary>
    public static Times Twice => new(2);

    internal int Value { get; }

    /// <summary>Exactly so many times.</summary>
    public static Times Exactly(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new Times(value);
    }
}
