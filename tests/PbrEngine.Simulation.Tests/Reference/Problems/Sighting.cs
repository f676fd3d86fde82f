namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>
/// A problem's presence and who shows it; a null stands for the family itself (a need row of nobody).
/// </summary>
public sealed record Sighting(Presence Presence, IReadOnlyList<string?> ShownBy)
{
    public static readonly Sighting Unknown = new(Presence.Unknown, []);

    public static readonly Sighting Absent = new(Presence.Absent, []);

    /// <summary>Present if the facts show it; else Absent if covered; else Unknown.</summary>
    public static Sighting Of(IEnumerable<string?> shownBy, bool covered)
    {
        var all = shownBy.Distinct().ToList();
        return all.Count > 0 ? new Sighting(Presence.Present, all) : covered ? Absent : Unknown;
    }

    /// <summary>Present if either is, else Unknown if either is, else Absent.</summary>
    public Sighting Or(Sighting other) => new(
        Presence > other.Presence ? Presence : other.Presence,
        ShownBy.Concat(other.ShownBy).Distinct().ToList());
}
