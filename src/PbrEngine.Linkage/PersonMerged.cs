namespace PbrEngine.Linkage;

/// <summary>A prior person's id is no longer in use: most of their records are now another person's.</summary>
/// <param name="Survivor">The id of the person who now holds the records.</param>
/// <param name="Absorbed">The prior id that is no longer in use.</param>
public sealed record PersonMerged(string Survivor, string Absorbed) : PersonEvent;
