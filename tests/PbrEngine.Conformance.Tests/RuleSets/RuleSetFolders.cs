using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;

namespace PbrEngine.Conformance.Tests.RuleSets;

/// <summary>The rule sets' release folders, <c>rules/&lt;programme&gt;/v&lt;yyyy-mm&gt;</c>.</summary>
internal static partial class RuleSetFolders
{
    public static IReadOnlyList<string> All() =>
    [
        .. RepositoryFiles.FoldersIn("rules")
            .SelectMany(programme => RepositoryFiles.FoldersIn($"rules/{programme}")
                .Where(folder => Version().IsMatch(folder))
                .Select(folder => $"rules/{programme}/{folder}")),
    ];

    [GeneratedRegex(@"^v\d{4}-\d{2}$")]
    private static partial Regex Version();
}
