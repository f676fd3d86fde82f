using static PbrEngine.Engine.Running.RunSteps;

namespace PbrEngine.Engine.Running.Gates;

/// <summary>Whether linking made persons of likely size, in likely numbers.</summary>
internal sealed class PersonGates(GateFacts facts, GateLimits limits)
{
    private const string LinksAdvice =
        "Compare link_model and the identifiers of the newest deliveries with last time; look at some links with "
        + "pbr reviews list.";

    private readonly Comparison _compare = new(facts, limits);

    internal IEnumerable<Gate> All()
    {
        if (facts.Now.Of(Link, "largest") is { } largest)
            yield return Largest(largest);
        yield return _compare.Count(new("persons", "Persons", GateUnits.Persons), Link, "persons", LinksAdvice);
        yield return Links();
        if (facts.Now.Permille(Link, "merges", "persons") is { } merged)
            yield return Merges(merged);
    }

    private Gate Largest(long largest)
    {
        var before = facts.Before.Of(Link, "largest");
        return new GateQuestion
        {
            Name = "cluster.largest",
            What = "Records of the person with the most",
            Measured = largest,
            Unit = GateUnits.Records,
            // One that was published has been looked at.
            Range = GateRange.UpTo(
                Math.Max(limits["cluster.warn_above"], before ?? 0),
                Math.Max(limits["cluster.hold_above"], before ?? 0)),
            Before = before,
            ComparedWith = _compare.With(before),
            Advice = "Different people are joined by a chain of links: look at the largest in persons.csv, and judge "
                + "the pair that joins them with pbr reviews decide.",
        }.Answer();
    }

    private Gate Links()
    {
        var (now, before) = (
            facts.Now.Permille(Link, "links", "records"), facts.Before.Permille(Link, "links", "records"));
        var spared = _compare.Spared(facts.Now.Of(Link, "records"), facts.Before.Of(Link, "records"));
        return _compare.Answer(new("links", "Links a record", GateUnits.Permille), now, before, spared, LinksAdvice);
    }

    private Gate Merges(long merged)
    {
        var known = facts.Before.Of(Link, "persons");
        return new GateQuestion
        {
            Name = "merges",
            What = "Known persons that turned out to be another known one",
            Measured = merged,
            Unit = GateUnits.Permille,
            Range = known is null
                ? GateRange.None
                : GateRange.UpTo(limits["merges.warn_above"], limits["merges.hold_above"]),
            ComparedWith = known is null ? _compare.NoHistory : "a fixed share",
            Spared = _compare.Spared(known, facts.Now.Of(Link, "persons")),
            Advice = "Look at them with pbr reviews events list; their claims wait until somebody has. " + LinksAdvice,
        }.Answer();
    }
}
