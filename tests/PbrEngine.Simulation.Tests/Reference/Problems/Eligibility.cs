using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>Y, N or UNKNOWN at D, with the problems or needs that the family has.</summary>
public sealed record Eligibility(string Answer, IReadOnlyList<string> Present)
{
    public const string Yes = "Y";
    public const string No = "N";
    public const string NotKnown = "UNKNOWN";

    public static Eligibility Of(FamilyScene scene) => scene.Programme.EligibilityOf(scene);

    /// <summary>Y when the Present ones suffice; N when Present + Unknown don't; else UNKNOWN.</summary>
    public static Eligibility Of(int sure, int unknown, int needed, IReadOnlyList<string> present) => new(
        sure >= needed ? Yes
        : sure + unknown < needed ? No
        : NotKnown,
        present);
}
