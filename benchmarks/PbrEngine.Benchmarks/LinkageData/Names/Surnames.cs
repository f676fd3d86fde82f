using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Names;

/// <summary>The surnames of one origin: those that everybody knows first, then thousands of rare ones.</summary>
internal sealed class Surnames
{
    /// <summary>With it the commonest of 15,000 comes to about 1.4 %, as Smith does in England.</summary>
    private const double Shift = 8;

    private const double DoubleBarrelledShare = 0.006;

    private readonly Skewed<string> _names;

    internal Surnames(Origin origin)
    {
        var file = WordFile.Read($"surnames-{origin.Name}");
        var ranked = file.Words("names").Concat(file.Compounds("starts", "ends"))
            .Distinct(StringComparer.Ordinal).Take(origin.SurnamesMax);
        _names = new Skewed<string>(Zipf.Of(ranked, Shift));
    }

    internal IReadOnlyList<string> All => _names.Values;

    internal string Draw(Chance chance) => chance.Happens(DoubleBarrelledShare)
        ? $"{_names.Draw(chance)}-{_names.Draw(chance)}"
        : _names.Draw(chance);
}
