namespace PbrEngine.Linkage.Households;

/// <summary>How much the bases of edges are trusted.</summary>
public sealed record FamilyOptions
{
    /// <summary>The bases of edges, the most trusted first; a basis that is not named here can't be used.</summary>
    public required IReadOnlyList<string> BasesByTrust { get; init; }

    /// <summary>The most persons that a group may have on a day. A larger one is a hostel or a dummy, such as the
    /// property number of a whole block: it says nothing of who belongs together and is left out, which the result
    /// says.</summary>
    public int GroupPersonsMax { get; init; } = 50;
}
