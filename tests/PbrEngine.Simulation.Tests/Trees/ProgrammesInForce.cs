using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>
/// Which programmes a tree has families of: those whose rule set is in force on its as-at date. The contract gives none
/// of them an end, so a family of phase 1 may still be there years later; most are of the tree's own years.
/// </summary>
public static class ProgrammesInForce
{
    private static readonly (Programme Programme, DateOnly From, DateOnly SeasonTo)[] All =
    [
        (Expanded.Instance, new DateOnly(2014, 4, 1), DateOnly.MaxValue),
        (Phase1.Instance, new DateOnly(2012, 4, 1), new DateOnly(2015, 5, 31)),
        (SupportingFamilies.Instance, new DateOnly(2022, 10, 1), DateOnly.MaxValue),
    ];

    /// <summary>One of them; more often the one that has fewer years than the expanded programme.</summary>
    public static Programme Draw(Dice dice, DateOnly asAt)
    {
        var begun = All.Where(p => p.From <= asAt).ToList();
        var season = begun.Where(p => asAt <= p.SeasonTo).ToList();
        return (dice.From(0, 9) switch
        {
            0 => dice.Of(begun),
            < 6 => season[^1],
            _ => dice.Of(season),
        }).Programme;
    }
}
