using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.NearMisses;

/// <summary>How long a measure has to wait when nothing new happens.</summary>
internal sealed class Waiting(RealMeasure measures)
{
    // Twice the longest window there is, a school year and a half, and then some.
    private const int DaysMax = 1_100;

    /// <summary>
    /// A day on which the measure no longer stands in the way, and on the day before which it still does. Null when it
    /// stands in the way at the end of the time that is looked at. What lies in a window only leaves it while nothing
    /// new happens, so that there is one such day.
    /// </summary>
    internal DateOnly? Until(string measure, FamilyFacts family) =>
        Until(measure, family, m => m.State is MeasureState.Met or MeasureState.NotApplicable);

    /// <summary>The same for something else that the measure has to say.</summary>
    internal DateOnly? Until(string measure, FamilyFacts family, Predicate<Measure> passes)
    {
        // A programme's own measures of its own subjects are computed where they are brought, not here.
        if (family.Subject is not null)
            return null;
        var (fails, holds) = (measures.First, measures.First.AddDays(DaysMax));
        if (!passes(measures.On(holds, measure, family)))
            return null;
        while (holds.DayNumber - fails.DayNumber > 1)
        {
            var middle = fails.AddDays((holds.DayNumber - fails.DayNumber) / 2);
            if (passes(measures.On(middle, measure, family)))
                holds = middle;
            else
                fails = middle;
        }
        return holds;
    }

    /// <summary>Days from the run to a day; 0 for one that only lacks an extract.</summary>
    internal int Days(DateOnly day) => Math.Max(0, day.DayNumber - measures.Context.AsAt.DayNumber);

    /// <summary>The obstacle as one of waiting, when waiting helps.</summary>
    internal Obstacle Or(Obstacle obstacle, DateOnly? until) => until is { } on
        ? obstacle with { Effort = Effort.Waiting, On = on, Days = Days(on) }
        : obstacle;
}
