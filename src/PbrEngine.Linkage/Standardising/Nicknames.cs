using System.Collections.Frozen;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Which forenames may be one person's: Bill is William, Peggy is Margaret.</summary>
/// <remarks>The groups are in <c>nicknames.txt</c>, which says where they come from. Belonging to one group is not
/// passed on: Pat may be Patrick, and Pat may be Patricia, but Patrick isn't Patricia.</remarks>
public sealed class Nicknames
{
    private static readonly Lazy<Nicknames> Shipped = new(ReadShipped);

    private readonly FrozenDictionary<string, int[]> groups;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> bySlice;

    private Nicknames(IEnumerable<string> lines)
    {
        groups = lines.Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany((line, group) => line.Split(' ').Distinct(StringComparer.Ordinal).Select(name => (name, group)))
            .GroupBy(one => one.name, one => one.group, StringComparer.Ordinal)
            .ToFrozenDictionary(ofName => ofName.Key, ofName => ofName.Order().ToArray(), StringComparer.Ordinal);
        bySlice = groups.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The groups that come with the library.</summary>
    public static Nicknames English => Shipped.Value;

    /// <summary>Groups of names.</summary>
    /// <param name="lines">A group a line: names in standard form with one space between them. A line that begins with
    /// <c>#</c> is a comment.</param>
    /// <returns>The groups, numbered from 0 in the order of their lines.</returns>
    public static Nicknames Of(IEnumerable<string> lines) => new(lines);

    /// <summary>The groups that a name belongs to.</summary>
    /// <param name="forename">A forename in standard form: capital letters without accents.</param>
    /// <returns>Group numbers, ascending; empty where the name is in none.</returns>
    public ReadOnlySpan<int> GroupsOf(ReadOnlySpan<char> forename) =>
        bySlice.TryGetValue(forename, out int[]? found) ? found : [];

    /// <summary>Whether two forenames may be one person's.</summary>
    /// <param name="left">A forename in standard form.</param>
    /// <param name="right">The other forename.</param>
    /// <returns>True for the same name, and for two names of one group. Symmetric; allocates nothing.</returns>
    public bool AreOneName(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        ReadOnlySpan<int> lefts = GroupsOf(left);
        ReadOnlySpan<int> rights = GroupsOf(right);
        return lefts.ContainsAny(rights);
    }

    private static Nicknames ReadShipped()
    {
        const string Name = "PbrEngine.Linkage.Standardising.nicknames.txt";
        using Stream stream = typeof(Nicknames).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource {Name} is not in the library.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n'));
    }
}
