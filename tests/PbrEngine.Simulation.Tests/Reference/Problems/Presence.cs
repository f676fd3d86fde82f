namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>Whether a family has a problem on a day.</summary>
public enum Presence
{
    Absent,
    Unknown,
    Present,
}
