using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>What a feed's facts say of one problem on one day, before need rows are looked at.</summary>
/// <param name="State">Present, Absent or Unknown.</param>
/// <param name="Shown">The members who show it, with the lines.</param>
/// <param name="Window">The days looked at.</param>
/// <param name="Reason">Why it is Unknown.</param>
internal readonly record struct PresenceFinding(
    Presence State, IReadOnlyList<Occurrence> Shown, DateSpan? Window, string Reason)
{
    /// <summary>Nothing shows it.</summary>
    internal static PresenceFinding Absent { get; } = new(Presence.Absent, [], null, "");

    internal static PresenceFinding Unknown(string reason, DateSpan? window = null) =>
        new(Presence.Unknown, [], window, reason);

    /// <summary>Present when anything shows it; else Absent when covered; else Unknown (09, presence).</summary>
    internal static PresenceFinding Of(IReadOnlyList<Occurrence> shown, EvidenceBasis basis, DateSpan window)
    {
        if (shown.Count > 0)
            return new(Presence.Present, shown, window, "");
        return basis.Covers(window)
            ? new(Presence.Absent, [], window, "")
            : Unknown(basis.UncoveredReason(window), window);
    }

    /// <summary>
    /// Two findings as one problem: Present if either is, else Unknown if either is, else Absent (09).
    /// </summary>
    internal PresenceFinding Or(PresenceFinding other)
    {
        var state = State == Presence.Present || other.State == Presence.Present ? Presence.Present
            : State == Presence.Unknown || other.State == Presence.Unknown ? Presence.Unknown
            : Presence.Absent;
        return new(
            state,
            Both(Shown, other.Shown),
            Window ?? other.Window,
            state == Presence.Unknown ? Both(Reason, other.Reason) : "");
    }

    private static IReadOnlyList<Occurrence> Both(IReadOnlyList<Occurrence> one, IReadOnlyList<Occurrence> other)
    {
        if (other.Count == 0)
            return one;
        return one.Count == 0 ? other : [.. one, .. other];
    }

    private static string Both(string one, string other)
    {
        if (other.Length == 0 || one == other)
            return one;
        return one.Length == 0 ? other : $"{one} {other}";
    }
}
