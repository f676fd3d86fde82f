using System.Reflection;
using System.Text.RegularExpressions;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports;

/// <summary>docs/rejects.md explains every code, and no code that isn't given.</summary>
public sealed partial class RejectsPageTests
{
    private static readonly IReadOnlyList<string> Codes =
    [
        .. typeof(ImportCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetValue(null)!),
    ];

    [Fact]
    public void Page_Codes_AreThoseOfTheSource()
    {
        var page = File.ReadAllText(RepositoryPath.Of("docs/rejects.md"));

        Assert.Equal(Codes.Order(StringComparer.Ordinal), Code().Matches(page).Select(m => m.Groups["code"].Value));
    }

    [Fact]
    public void Codes_AreGivenOnce() => Assert.Equal(Codes.Count, Codes.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Source_NamesCodesByTheirConstants()
    {
        var sources = Directory.EnumerateFiles(
            RepositoryPath.Of("src/PbrEngine.Engine/Imports"), "*.cs", SearchOption.AllDirectories);
        var literal = sources.Where(s => !s.EndsWith("ImportCodes.cs", StringComparison.Ordinal))
            .Where(s => File.ReadAllText(s).Contains("\"IMP-", StringComparison.Ordinal));

        Assert.Empty(literal);
    }

    [Fact]
    public void Source_UsesEveryCode()
    {
        var text = string.Concat(Directory
            .EnumerateFiles(RepositoryPath.Of("src/PbrEngine.Engine/Imports"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText));
        var names = typeof(ImportCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.Name);

        Assert.All(names, n => Assert.Matches($@"ImportCodes\.{n}\b", text));
    }

    [GeneratedRegex(@"^\| (?<code>IMP-\d{3}) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
