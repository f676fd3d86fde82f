namespace PbrEngine.Linkage.Matching;

/// <summary>A model was learned from a table with other columns.</summary>
/// <param name="wanted">The comparisons that the model has.</param>
/// <param name="there">Those that the table allows.</param>
public sealed class ModelMismatchException(IReadOnlyList<string> wanted, IReadOnlyList<string> there)
    : Exception($"The model compares {string.Join("; ", wanted.Except(there))}, the table {Others(wanted, there)}.")
{
    private static string Others(IReadOnlyList<string> wanted, IReadOnlyList<string> there) =>
        there.Except(wanted).Any() ? string.Join("; ", there.Except(wanted)) : "doesn't, or in another order";
}
