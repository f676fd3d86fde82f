using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Results;

/// <summary>Assessment, plan and lead practitioner in place, and the assessment before the windows' ends.</summary>
public static class WorkedWith
{
    /// <summary>R33: before the end of the window of every Met measure that the result rests on.</summary>
    public static bool Is(FamilyScene scene, IEnumerable<DateOnly> windowEnds)
    {
        var family = scene.Family;
        return family.AssessedOn is { } assessedOn
            && family.PlanOn is { } planOn
            && family.LeadPractitioner.Length > 0
            && assessedOn <= scene.AsAt
            && planOn <= scene.AsAt
            && windowEnds.All(end => assessedOn < end);
    }
}
