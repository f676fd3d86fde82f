namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>As-at dates that stand on edges themselves: month ends, 29 February, Easter, the ends of terms.</summary>
public static class AsAts
{
    private static readonly DateOnly[] All =
    [
        new(2017, 6, 30), new(2016, 12, 31), new(2017, 4, 16), new(2017, 4, 17), new(2018, 3, 31), new(2018, 4, 1),
        new(2017, 7, 31), new(2018, 8, 30), new(2019, 2, 28), new(2019, 10, 31), new(2017, 5, 29), new(2018, 1, 15),
    ];

    public static DateOnly Of(int seed) => All[seed % All.Length];
}
