using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.LinkageData.Names;

/// <summary>All names of all origins.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<Origin, Surnames> _surnames = Origin.All.ToDictionary(of => of, of => new Surnames(of));
    private readonly Dictionary<Origin, Forenames> _forenames =
        Origin.All.ToDictionary(of => of, of => new Forenames(of));

    private readonly Skewed<Origin> _origins = new(Origin.All.Select(of => (of, of.Share)));

    internal Nicknames Nicknames { get; } = new();

    internal int SurnameCount => _surnames.Values.SelectMany(of => of.All).Distinct(StringComparer.Ordinal).Count();

    internal int ForenameCount => _forenames.Values.SelectMany(of => of.All).Distinct(StringComparer.Ordinal).Count();

    internal Origin DrawOrigin(Chance chance) => _origins.Draw(chance);

    internal string Surname(Origin origin, Chance chance) => _surnames[origin].Draw(chance);

    internal string Forename(Origin origin, char sex, int bornIn, Chance chance) =>
        _forenames[origin].Draw(sex, bornIn, chance);
}
