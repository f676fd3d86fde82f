using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Which programmes a tree has families of: those whose rule set is in force on its as-at date.</summary>
public static class ProgrammesInForce
{
    private static readonly (Programme Programme, DateOnly From, DateOnly To)[] All =
    [
        (Expanded.Instance, new DateOnly(2014, 4, 1), DateOnly.MaxValue),
        (Phase1.Instance, new DateOnly(2012, 4, 1), new DateOnly(2015, 5, 31)),
        (SupportingFamilies.Instance, new DateOnly(2022, 10, 1), DateOnly.MaxValue),
    ];

    /// <summary>One of them; more often the one that has fewer years than the expanded programme.</summary>
    public static Programme Draw(Dice dice, DateOnly asAt)
    {
        var all = At(asAt);
        return dice.Chance(50) ? all[^1] : dice.Of(all);
    }

    private static List<Programme> At(DateOnly asAt) =>
        All.Where(p => p.From <= asAt && asAt <= p.To).Select(p => p.Programme).ToList();
}
