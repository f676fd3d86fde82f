namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Every reference in a tree begins with its family's, so that a family's rows can be found by text.</summary>
public static class TreeNames
{
    /// <summary>Filler families are numbered from here.</summary>
    public const int FirstFiller = 400;

    public static string Family(int number) => number < FirstFiller ? $"F{number:000}" : $"Z{number:000}";
}
