namespace PbrEngine.Benchmarks.LinkageData.Names;

/// <summary>Where a family's names come from, with the share of households that it has.</summary>
internal sealed record Origin(string Name, double Share, int SurnamesMax)
{
    internal static readonly IReadOnlyList<Origin> All =
    [
        new("british", 0.80, 15_000),
        new("south-asian", 0.09, 2_000),
        new("east-european", 0.06, 1_800),
        new("african", 0.05, 1_600),
    ];
}
