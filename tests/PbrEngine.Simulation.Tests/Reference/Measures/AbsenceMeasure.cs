using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>Absence under the programme's threshold over its last complete terms, by child and family.</summary>
public static class AbsenceMeasure
{
    /// <summary>The children measured over the window, with their states; none when the feed is stale.</summary>
    public static IReadOnlyDictionary<string, Measure> OfChildren(FamilyScene scene)
    {
        var schools = scene.Feed(Feeds.Schools);
        if (schools.IsStaleAt(scene.AsAt))
        {
            return new Dictionary<string, Measure>(StringComparer.Ordinal);
        }

        var terms = Terms.LastComplete(schools.EvidenceOn!.Value, scene.Programme.SchoolTerms);
        return scene.Children(Terms.Window(terms)).ToDictionary(p => p, p => OfChild(scene, p, terms));
    }

    public static Measure OfFamily(FamilyScene scene)
    {
        var schools = scene.Feed(Feeds.Schools);
        if (schools.IsStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var terms = Terms.LastComplete(schools.EvidenceOn!.Value, scene.Programme.SchoolTerms);
        return new Measure(
            States.Together(OfChildren(scene).Values.Select(m => m.State)),
            Terms.Window(terms));
    }

    public static Measure OfChild(FamilyScene scene, string child, IReadOnlyList<Term> terms)
    {
        var window = Terms.Window(terms);
        var ofAge = terms.Where(t => t.IsSchoolAge(scene.Born(child))).ToList();
        if (ofAge.Count == 0)
        {
            return new Measure(MeasureState.NotApplicable, window);
        }

        if (!scene.Feed(Feeds.Schools).Covers(window))
        {
            return new Measure(MeasureState.Unknown, window);
        }

        // R43: rows for some terms only give the rate of the terms at hand.
        var rows = scene.Evidence.Attendance
            .Where(a => a.Person == child && ofAge.Any(t => t.AcademicYear == a.AcademicYear && t.Code == a.Term))
            .ToList();
        var possible = rows.Sum(a => a.Possible);
        return possible == 0
            ? new Measure(WithoutSessions(scene, child, window), window)
            : OfRate(
                rows.Sum(a => scene.Programme.OnlyUnauthorised ? a.Unauthorised : a.Authorised + a.Unauthorised),
                rows.Sum(a => a.Unresolved),
                possible,
                window,
                scene.Programme.AbsencePercent);
    }

    private static MeasureState WithoutSessions(FamilyScene scene, string child, DateRange window) =>
        scene.Evidence.Placements.Any(p => p.Person == child && p.Kind == "SCHOOL" && p.Days.Overlaps(window))
            ? MeasureState.Unknown
            : MeasureState.NotApplicable;

    private static Measure OfRate(int absent, int unresolved, int possible, DateRange window, int percent)
    {
        // Exact fractions: absent ÷ possible < threshold, with the unresolved wholly present and wholly absent.
        var best = 100 * absent < percent * possible;
        var worst = 100 * (absent + unresolved) < percent * possible;
        var state = best != worst ? MeasureState.Unknown : best ? MeasureState.Met : MeasureState.NotMet;
        return new Measure(state, window, absent, possible);
    }
}
