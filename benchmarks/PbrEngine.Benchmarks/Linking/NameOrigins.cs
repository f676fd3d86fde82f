using PbrEngine.Engine.Generating;
using PbrEngine.Linkage;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>Where the surname of an invented person comes from, by the lists that it was drawn from.</summary>
internal static class NameOrigins
{
    private const string Rare = "rare names";

    private static readonly (string Name, HashSet<string> Surnames)[] Lists =
    [
        ("British", Standard(NameList.British)),
        ("South Asian", Standard(NameList.SouthAsian)),
        ("African", Standard(NameList.African)),
        ("Caribbean", Standard(NameList.Caribbean)),
        ("Eastern European", Standard(NameList.EasternEuropean)),
        ("elsewhere", Standard(NameList.Elsewhere)),
    ];

    /// <summary>The origin of the surname that most records of a person state.</summary>
    internal static string Of(IEnumerable<LinkRecord> person)
    {
        var surname = person.Select(r => StandardName.Surname(r.Surname))
            .OfType<string>()
            .GroupBy(s => s, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key)
            .FirstOrDefault("");
        return Lists.FirstOrDefault(list => list.Surnames.Contains(surname)).Name ?? Rare;
    }

    private static HashSet<string> Standard(NameList list) =>
        [.. list.Surnames.Select(StandardName.Surname).OfType<string>()];
}
