namespace PbrEngine.Linkage.Households;

/// <summary>The families of all days, each under one id for as long as most of its persons stay.</summary>
/// <remarks>Between two days on which an edge begins or has ended, families are the same; so each connected set of
/// groups is looked at on its own days only.</remarks>
public sealed record FamilyHistory
{
    /// <summary>Who was of which family from when to when, by family, person, basis, group and day.</summary>
    public required IReadOnlyList<FamilyMembership> Memberships { get; init; }

    /// <summary>Merges and splits, by day, then in the order of <see cref="NamedFamilies.Events"/>.</summary>
    public required IReadOnlyList<FamilyEvent> Events { get; init; }

    /// <summary>Groups that were too large on some day, with the most persons that they had.</summary>
    public required IReadOnlyList<HouseholdGroup> LeftOut { get; init; }

    /// <summary>The families of all days.</summary>
    /// <param name="edges">What sources state, in any order.</param>
    /// <param name="options">Which bases are trusted most.</param>
    /// <param name="nextId">Gives an id that was never given before; asked in order of connected sets (by their most
    /// trusted edge), then of days, then of families.</param>
    /// <exception cref="ArgumentException">As for <see cref="FamilyDerivation.On"/>.</exception>
    /// <exception cref="InvalidOperationException">The source gave an id that is empty or in use.</exception>
    public static FamilyHistory Of(IEnumerable<HouseholdEdge> edges, FamilyOptions options, Func<string> nextId)
    {
        EdgeOrder order = EdgeOrder.Of(options);
        var memberships = new List<FamilyMembership>();
        var events = new List<FamilyEvent>();
        var leftOut = new List<HouseholdGroup>();
        foreach (HouseholdEdge[] connected in ConnectedEdges.Of(order.Sorted(edges)))
        {
            var history = new ConnectedHistory(connected, order, options);
            history.Tell(nextId);
            memberships.AddRange(history.Memberships);
            events.AddRange(history.Events);
            leftOut.AddRange(history.LeftOut);
        }

        return new()
        {
            Memberships =
            [
                .. memberships.OrderBy(m => m.FamilyId, StringComparer.Ordinal)
                    .ThenBy(m => m.Person, StringComparer.Ordinal).ThenBy(m => order.RankOf(m.Basis))
                    .ThenBy(m => m.Group, StringComparer.Ordinal).ThenBy(m => m.From),
            ],
            Events = [.. events.OrderBy(e => e.On)],
            LeftOut =
            [
                .. leftOut.GroupBy(group => (group.Basis, group.Group)).Select(of => of.MaxBy(group => group.Persons)!)
                    .OrderBy(group => order.RankOf(group.Basis)).ThenBy(group => group.Group, StringComparer.Ordinal),
            ],
        };
    }
}
