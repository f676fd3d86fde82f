using PbrEngine.Domain.Facts;

namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// Events of which the window must hold none, such as domestic abuse: how many there are, and the day on which the last
/// has left it. A status that is open stays.
/// </summary>
internal static class EventsDistance
{
    /// <summary>The obstacle.</summary>
    internal static Obstacle Of(MeasureAtHand at)
    {
        var obstacle = at.Obstacle(ObstacleKinds.Events, Effort.Change) with { Amount = Count(at) };
        return at.Waiting.Or(obstacle, at.Waiting.Until(at.Measure.Name, at.Family));
    }

    // What happened is counted once, however many members were part of it (R16); a status has no name of its own.
    private static long Count(MeasureAtHand at)
    {
        var names = Names(at.Family).ToLookup(n => n.Source, n => n.Name);
        return at.Measure.Evidence
            .Select(e => names[e].FirstOrDefault() ?? e.ToString())
            .Distinct(StringComparer.Ordinal)
            .LongCount();
    }

    private static IEnumerable<(FactRef Source, string Name)> Names(FamilyFacts family)
    {
        foreach (var person in family.Members.Select(m => m.Person))
        {
            foreach (var offence in person.Offences)
                yield return (offence.Source, "offence:" + offence.OffenceRef);
            foreach (var incident in person.Incidents)
                yield return (incident.Source, "incident:" + incident.IncidentRef);
        }
    }
}
