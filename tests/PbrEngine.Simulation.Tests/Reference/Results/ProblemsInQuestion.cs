using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Problems;

namespace PbrEngine.Simulation.Tests.Reference.Results;

/// <summary>Which problems sustained progress is over, and whether one might be missing from them.</summary>
public sealed record ProblemsInQuestion(IReadOnlyList<string> Problems, bool OneMayBeMissing)
{
    public static ProblemsInQuestion Of(FamilyScene scene)
    {
        var atAsAt = ProblemCodes.All.ToDictionary(p => p, p => ProblemPresence.At(scene, p, scene.AsAt).Presence);
        // Present at D, or Present at as-at, or with a need row by as-at.
        var included = ProblemCodes.All
            .Where(p => atAsAt[p] == Presence.Present
                || ProblemPresence.At(scene, p, scene.Family.AttachedOn!.Value).Presence == Presence.Present
                || scene.Needs(p).Any())
            .ToList();
        // R23: Unknown at as-at and not otherwise included makes the result Unknown.
        var missing = ProblemCodes.All.Any(p => atAsAt[p] == Presence.Unknown && !included.Contains(p));
        return new ProblemsInQuestion(included, missing);
    }
}
