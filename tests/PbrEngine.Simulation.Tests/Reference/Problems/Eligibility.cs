using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>
/// Y, N or UNKNOWN at D = `attached_on`, or as-at for a family not attached; with the problems Present.
/// </summary>
public sealed record Eligibility(string Answer, IReadOnlyList<string> PresentProblems)
{
    public const string Yes = "Y";
    public const string No = "N";
    public const string NotKnown = "UNKNOWN";

    public static Eligibility Of(FamilyScene scene)
    {
        var day = scene.Family.AttachedOn ?? scene.AsAt;
        var sightings = ProblemCodes.All.ToDictionary(p => p, p => ProblemPresence.At(scene, p, day));
        var present = ProblemCodes.All.Where(p => sightings[p].Presence == Presence.Present).ToList();
        var sure = CountPresent(scene, present.Select(p => sightings[p]).ToList());
        var unknown = sightings.Values.Count(s => s.Presence == Presence.Unknown);
        return new Eligibility(AnswerOf(sure, unknown, scene.HasDependentChild(day)), present);
    }

    // Y when the Present ones suffice; N when Present + Unknown don't; else UNKNOWN.
    private static string AnswerOf(int sure, int unknown, bool dependentChild) =>
        !dependentChild || sure + unknown < Parameters.ProblemsNeeded ? No
        : sure >= Parameters.ProblemsNeeded ? Yes
        : NotKnown;

    private static int CountPresent(FamilyScene scene, List<Sighting> present)
    {
        var ofOthers = present.Where(s => s.ShownBy.All(p => p is not null && !scene.IsResident(p))).ToList();
        var sets = ofOthers
            .Select(s => (IReadOnlySet<string>)s.ShownBy.OfType<string>().ToHashSet(StringComparer.Ordinal))
            .ToList();
        return present.Count - ofOthers.Count + NonResidentAssignment.Largest(sets);
    }
}
