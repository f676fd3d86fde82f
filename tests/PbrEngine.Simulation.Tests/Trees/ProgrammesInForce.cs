using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Which programmes a tree has families of: those whose rule set is in force on its as-at date.</summary>
public static class ProgrammesInForce
{
    private static readonly (Programme Programme, DateOnly From, DateOnly To)[] All =
    [
        (Phase1.Instance, new DateOnly(2012, 4, 1), new DateOnly(2015, 5, 31)),
        (Expanded.Instance, new DateOnly(2014, 4, 1), DateOnly.MaxValue),
        (SupportingFamilies.Instance, new DateOnly(2022, 10, 1), DateOnly.MaxValue),
    ];

    public static IReadOnlyList<Programme> At(DateOnly asAt) =>
        All.Where(p => p.From <= asAt && asAt <= p.To).Select(p => p.Programme).ToList();
}
