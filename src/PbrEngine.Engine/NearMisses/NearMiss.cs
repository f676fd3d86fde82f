using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Engine.NearMisses;

/// <summary>A result that an attached family isn't paid for, with everything that stands in the way.</summary>
/// <param name="Programme">Programme code.</param>
/// <param name="Outcome">What the run concluded.</param>
/// <param name="Obstacles">What stands in the way, the greatest effort first.</param>
public sealed record NearMiss(string Programme, Outcome Outcome, IReadOnlyList<Obstacle> Obstacles)
{
    /// <summary>The greatest effort of any obstacle.</summary>
    public Effort Effort => Obstacles.Max(o => o.Effort);

    /// <summary>The sizes of the obstacles of that effort together.</summary>
    public long Size => Obstacles.Where(o => o.Effort == Effort).Sum(o => o.Size);

    /// <summary>The first day on which all of them are gone by waiting; null when waiting alone doesn't help.</summary>
    public DateOnly? On => Obstacles.All(o => o.On is not null) ? Obstacles.Max(o => o.On) : null;

    /// <summary>
    /// The nearest first: fewest obstacles, least effort, smallest size, then by family and result. Those of which it
    /// isn't known how far they are come last.
    /// </summary>
    internal static IEnumerable<NearMiss> Sorted(IEnumerable<NearMiss> misses) => misses
        .OrderBy(m => m.Effort == Effort.NotKnown)
        .ThenBy(m => m.Obstacles.Count)
        .ThenBy(m => m.Effort)
        .ThenBy(m => m.Size)
        .ThenBy(m => m.Outcome.FamilyRef, StringComparer.Ordinal)
        .ThenBy(m => m.Outcome.Result, StringComparer.Ordinal);
}
