namespace PbrEngine.Benchmarks.LinkageData.Chances;

/// <summary>The skew of names in real life: the weight of a rank falls as 1/(rank + shift), after Zipf and
/// Mandelbrot (1953). The shift keeps the first from standing out more than the commonest surname does.</summary>
internal static class Zipf
{
    internal static IEnumerable<(T Value, double Weight)> Of<T>(IEnumerable<T> ranked, double shift) =>
        ranked.Select((value, rank) => (value, 1 / (rank + 1 + shift)));
}
