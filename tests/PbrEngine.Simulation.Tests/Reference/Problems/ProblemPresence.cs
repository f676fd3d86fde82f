using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>Presence of a problem at a day D.</summary>
public static class ProblemPresence
{
    public static Sighting At(FamilyScene scene, string problem, DateOnly day)
    {
        var needs = scene.Needs(problem).Where(n => n.IdentifiedOn <= day).Select(n => n.Person).ToList();
        // R19: a need row makes a problem Present from `identified_on`, closed or not.
        var byNeed = needs.Count > 0 ? Sighting.Of(needs, covered: true) : Sighting.Absent;
        return byNeed.Or(ByData(scene, problem, day));
    }

    private static Sighting ByData(FamilyScene scene, string problem, DateOnly day) => problem switch
    {
        ProblemCodes.Crime => CrimePresence.At(scene, day),
        ProblemCodes.Education => EducationPresence.At(scene, day),
        ProblemCodes.Help => DayPresence.Help(scene, day),
        ProblemCodes.Work => DayPresence.Work(scene, day),
        ProblemCodes.DomesticAbuse => DomesticAbusePresence.At(scene, day),
        // R22: health rests on need rows alone and is never Unknown.
        _ => Sighting.Absent,
    };
}
