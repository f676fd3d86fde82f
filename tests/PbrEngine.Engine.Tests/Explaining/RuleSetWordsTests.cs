using System.Text.RegularExpressions;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Tests.Imports;

namespace PbrEngine.Engine.Tests.Explaining;

/// <summary>
/// Whatever a rule set of the repository can say has words. A programme that brings extracts of its own brings words
/// for them too, and isn't known here.
/// </summary>
public sealed partial class RuleSetWordsTests
{
    [Fact]
    public void Rules_EveryReasonCode_HasWords()
    {
        var codes = Files("outcomes", "*.cs")
            .SelectMany(text => Code().Matches(text).Select(m => m.Groups["code"].Value))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(codes.Count >= 15, $"only {codes.Count} codes found");
        Assert.All(codes, code => Assert.True(WordBook.BuiltIn.HasReason(code), $"There are no words for {code}."));
    }

    [Fact]
    public void Parameters_EveryMeasure_HasWords()
    {
        var measures = Files("parameters", "*.yaml").SelectMany(Measures).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(measures.Count >= 15, $"only {measures.Count} measures found");
        Assert.All(
            measures,
            m => Assert.True(WordBook.BuiltIn.HasMeasure(m), $"There are no words for the measure {m}."));
    }

    private static IEnumerable<string> Measures(string yaml) => Parameter().Matches(yaml)
        .SelectMany(p => List().Matches(p.Value).SelectMany(l => l.Groups["codes"].Value.Split(',')))
        .Select(code => code.Trim());

    private static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateDirectories(RepositoryPath.Of("rules"))
        .SelectMany(programme => Directory.EnumerateDirectories(programme, "v*"))
        .Where(version => !Directory.Exists(Path.Combine(version, "extracts")))
        .SelectMany(version => Directory.EnumerateFiles(Path.Combine(version, folder), pattern))
        .Select(File.ReadAllText);

    [GeneratedRegex(@"ResultState\.\w+,\s*""(?<code>[A-Z_]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    // A parameter that lists measures, up to the next one.
    [GeneratedRegex(
        @"- id: (measures|[a-z_.]+\.measures|headline\.\d+)$.*?(?=- id: |\z)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline,
        1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"value: \[(?<codes>[^\]]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex List();
}
