namespace PbrEngine.Linkage;

/// <summary>What a human being decided about two records.</summary>
public enum JudgementVerdict
{
    /// <summary>No decision could be made; it neither links nor holds apart.</summary>
    Unsure,

    /// <summary>The two records are one person: they must be linked.</summary>
    Same,

    /// <summary>The two records are two persons: they must never end up in one person.</summary>
    Different,
}
