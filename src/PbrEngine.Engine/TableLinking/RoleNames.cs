using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>The names of roles in <c>--map</c> and in reports.</summary>
public static class RoleNames
{
    /// <summary>Said of a column that must not be used.</summary>
    public const string Ignore = "ignore";

    // Other words for a role, besides its own name with or without marks between its words.
    private static readonly IReadOnlyDictionary<string, ColumnRole> Also =
        new Dictionary<string, ColumnRole>(StringComparer.Ordinal)
        {
            ["firstname"] = ColumnRole.Forename,
            ["givenname"] = ColumnRole.Forename,
            ["lastname"] = ColumnRole.Surname,
            ["familyname"] = ColumnRole.Surname,
            ["name"] = ColumnRole.FullName,
            ["dob"] = ColumnRole.BirthDate,
            ["birthdate"] = ColumnRole.BirthDate,
            ["gender"] = ColumnRole.Sex,
            ["address"] = ColumnRole.Street,
            ["town"] = ColumnRole.Locality,
            ["city"] = ColumnRole.Locality,
            ["county"] = ColumnRole.Region,
        };

    private static readonly Dictionary<string, ColumnRole> Read = ColumnRoleNames.All
        .Select(name => KeyValuePair.Create(Plain(name.Value), name.Key))
        .Concat(Also)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Every name, <see cref="Ignore"/> last.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ColumnRoleNames.All.Values, Ignore];

    /// <summary>The name of a role.</summary>
    public static string Of(ColumnRole role) => ColumnRoleNames.Of(role);

    /// <summary>What is said of a table's columns.</summary>
    /// <param name="request">The table.</param>
    /// <param name="refusals">Takes what can't be understood.</param>
    internal static ColumnMap Map(TableRequest request, List<LinkageRefusal> refusals)
    {
        var roles = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        var ignored = new List<string>();
        foreach (var text in request.Map)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            var (name, column) = at < 0 ? (text, "") : (Plain(text[..at]), text[(at + 1)..].Trim());
            if (column.Length == 0)
                refusals.Add(LinkageRefusal.WrongMap(text, "it takes role=column, such as surname=NAME."));
            else if (name == Ignore)
                ignored.Add(column);
            else if (!Read.TryGetValue(name, out var role))
                refusals.Add(LinkageRefusal.WrongMap(text, $"roles are {string.Join(", ", All)}."));
            else if (!roles.TryAdd(column, role))
                refusals.Add(LinkageRefusal.WrongMap(text, $"{column} has a role already."));
        }
        return new()
        {
            Id = request.Id,
            Truth = request.Truth,
            Roles = roles,
            Ignored = ignored,
            IsOneOfSeveral = request.IsOneOfSeveral,
        };
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
