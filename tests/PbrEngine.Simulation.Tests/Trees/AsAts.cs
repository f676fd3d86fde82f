namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>
/// As-at dates that stand on edges themselves: month and year ends, 29 February, Easter, the ends of terms. In turn one
/// from the years of phase 1, of the expanded programme alone, and of Supporting Families beside it.
/// </summary>
public static class AsAts
{
    private static readonly DateOnly[] OfPhase1 =
    [
        new(2014, 10, 31), new(2013, 3, 31), new(2015, 3, 31), new(2013, 12, 31), new(2015, 4, 1), new(2014, 4, 1),
        new(2013, 8, 31), new(2014, 4, 21), new(2015, 5, 29), new(2014, 7, 31), new(2013, 4, 1), new(2015, 1, 15),
    ];

    private static readonly DateOnly[] OfExpanded =
    [
        new(2017, 6, 30), new(2016, 12, 31), new(2017, 4, 16), new(2017, 4, 17), new(2018, 3, 31), new(2018, 4, 1),
        new(2017, 7, 31), new(2018, 8, 30), new(2019, 2, 28), new(2019, 10, 31), new(2017, 5, 29), new(2018, 1, 15),
    ];

    private static readonly DateOnly[] OfSupportingFamilies =
    [
        new(2024, 6, 30), new(2023, 3, 31), new(2024, 2, 29), new(2025, 4, 1), new(2023, 10, 1), new(2024, 3, 31),
        new(2025, 4, 20), new(2026, 3, 31), new(2024, 8, 30), new(2025, 7, 31), new(2026, 10, 31), new(2024, 12, 31),
    ];

    private static readonly DateOnly[][] Years = [OfPhase1, OfExpanded, OfSupportingFamilies];

    public static DateOnly Of(int seed)
    {
        var years = Years[seed % Years.Length];
        return years[seed / Years.Length % years.Length];
    }
}
