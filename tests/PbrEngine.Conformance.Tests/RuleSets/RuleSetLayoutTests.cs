using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;

namespace PbrEngine.Conformance.Tests.RuleSets;

public sealed partial class RuleSetLayoutTests
{
    private static readonly string[] Parts = ["manifest.yaml", "outcomes", "parameters", "scenarios", "CHANGES.md"];

    [Fact]
    public void RuleSets_TheFirstProgramme_IsHere() => Ratchet.IsHere("rules/expanded/v2015-04");

    [Fact]
    public void RuleSets_EveryRelease_HasItsParts() => Ratchet.Judge(
        RatchetKind.RuleSetPart,
        "A release holds its manifest, rules, parameters, scenarios and changes (rules/README.md):",
        RuleSetFolders.All().SelectMany(folder => Parts
            .Select(part => $"{folder}/{part}")
            .Where(part => !RepositoryFiles.Exists(part))));

    [Fact]
    public void Rules_EveryOutcomeFile_NamesItsRule() => Faults.None(
        "A rule carries its id: [Name(\"EXP-01\")] before the class:",
        OutcomeFiles().Where(path => RuleClass().IsMatch(RepositoryFiles.Read(path)) && !RuleIds(path).Any()));

    [Fact]
    public void Rules_EveryId_IsUniqueInItsReleaseAndToItsProgramme()
    {
        var ids = OutcomeFiles()
            .SelectMany(path => RuleIds(path)
                .Select(id => (Id: id, Programme: path.Split('/')[1], Release: path.Split('/')[2], path)))
            .ToList();
        var twice = ids.GroupBy(rule => (rule.Id, rule.Programme, rule.Release)).Where(group => group.Count() > 1);
        var shared = ids.GroupBy(rule => rule.Id, StringComparer.Ordinal)
            .Where(group => group.Select(rule => rule.Programme).Distinct(StringComparer.Ordinal).Skip(1).Any());
        Faults.None("A rule id means one rule, for ever:", twice
            .SelectMany(group => group.Select(rule => $"{rule.Id} {rule.path}"))
            .Concat(shared.SelectMany(group => group.Select(rule => $"{rule.Id} {rule.path}"))));
    }

    private static IEnumerable<string> OutcomeFiles() => RuleSetFolders.All()
        .SelectMany(folder => RepositoryFiles.CSharp($"{folder}/outcomes"));

    private static IEnumerable<string> RuleIds(string path) =>
        RuleName().Matches(RepositoryFiles.Read(path)).Select(found => found.Groups["id"].Value);

    [GeneratedRegex(@"(?:^\s*\[|,\s*)Name\(""(?<id>[^"" ]+)", RegexOptions.Multiline)]
    private static partial Regex RuleName();

    [GeneratedRegex(@"class\s+\w+\s*(?:\([^)]*\)\s*)?:\s*Rule\b")]
    private static partial Regex RuleClass();
}
