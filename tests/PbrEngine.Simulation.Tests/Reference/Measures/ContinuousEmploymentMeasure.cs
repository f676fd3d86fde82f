using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>An adult left the last out-of-work benefit on X and has worked long enough since.</summary>
public static class ContinuousEmploymentMeasure
{
    /// <summary>
    /// The window of the whole measure is open in the contract (each adult has another X), so only its end, E, is
    /// given.
    /// </summary>
    public static Measure OfFamily(FamilyScene scene)
    {
        var feeds = FeedsOf(scene);
        if (feeds.AnyStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var evidenceOn = feeds.EvidenceOn;
        var states = scene.Memberships.Select(m => m.Person).Distinct(StringComparer.Ordinal)
            .Where(p => Periods.Age(scene.Born(p), evidenceOn) >= Parameters.AdultAge)
            .Select(p => OfAdult(scene, p, feeds, evidenceOn))
            .ToList();
        // R28: any adult Met → Met, else any Unknown → Unknown, else NotMet.
        return new Measure(
            states.Contains(MeasureState.Met) ? MeasureState.Met
            : states.Contains(MeasureState.Unknown) ? MeasureState.Unknown
            : MeasureState.NotMet)
        {
            EndsOn = evidenceOn,
        };
    }

    private static FeedsTogether FeedsOf(FamilyScene scene) =>
        new(scene.Feed(Feeds.Dwp), scene.Feed(Feeds.EarlyHelp));

    private static MeasureState OfAdult(FamilyScene scene, string person, FeedsTogether feeds, DateOnly evidenceOn)
    {
        // R28: only spells up to E are looked at; none at all is NotMet.
        var spells = scene.Evidence.Benefits.Where(b => b.Person == person && b.Days.From <= evidenceOn).ToList();
        if (spells.Count == 0)
        {
            return MeasureState.NotMet;
        }

        // X is the end of the last spell; one open at E (or ending later) is NotMet.
        var left = spells.Max(b => b.Days.To);
        if (left >= evidenceOn)
        {
            return MeasureState.NotMet;
        }

        var window = new DateRange(left, evidenceOn);
        var after = new DateRange(left.AddDays(1), evidenceOn);
        if (!scene.Members(window).Contains(person))
        {
            return MeasureState.NotMet; // R28: the membership must overlap [X, E].
        }

        if (IsBarred(scene.Evidence, person, after))
        {
            return MeasureState.NotMet; // R28: the bar is looked at before coverage.
        }

        if (!feeds.Cover(window))
        {
            return MeasureState.Unknown;
        }

        var benefits = spells.Where(b => b.Days.To == left).Select(b => b.Benefit);
        var employed = EmployedDays(scene.Evidence, person, after);
        // R30: when several benefits ended on X, either length will do.
        return benefits.Any(b => IsLongEnough(b, employed, evidenceOn)) ? MeasureState.Met : MeasureState.NotMet;
    }

    private static bool IsBarred(Evidence evidence, string person, DateRange after) =>
        evidence.Work.Any(w =>
            w.Person == person && Parameters.EmploymentBarKinds.Contains(w.Kind) && w.Days.Overlaps(after));

    private static HashSet<DateOnly> EmployedDays(Evidence evidence, string person, DateRange after)
    {
        var spells = evidence.Work
            .Where(w => w.Person == person && w.Verified && Parameters.EmployedKinds.Contains(w.Kind))
            .ToList();
        return after.EachDay().Where(day => spells.Any(s => s.Days.Contains(day))).ToHashSet();
    }

    private static bool IsLongEnough(string benefit, HashSet<DateOnly> employed, DateOnly evidenceOn)
    {
        if (benefit == "JSA")
        {
            // 182 of the 210 days ending at E.
            var window = new DateRange(evidenceOn.AddDays(1 - Parameters.JsaWindowDays), evidenceOn);
            return employed.Count(window.Contains) >= Parameters.JsaEmployedDays;
        }

        // R29: the 91 days may lie anywhere after X up to E.
        return employed.Any(first =>
            Enumerable.Range(0, Parameters.OtherConsecutiveDays).All(i => employed.Contains(first.AddDays(i))));
    }
}
