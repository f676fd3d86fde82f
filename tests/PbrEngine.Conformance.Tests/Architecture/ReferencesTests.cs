using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Architecture;

public sealed partial class ReferencesTests
{
    private const string Promise = "References go one way only (docs/architecture.md):";

    [Fact]
    public void Projects_EveryReference_IsInTheTable() => Faults.None(Promise, Products()
        .SelectMany(project => project.Projects
            .Where(target => !Layers.IsAllowed(Layers.Of(project.Name), Layers.Of(target)))
            .Select(target => $"{project.Path} refers to {target}")));

    [Fact]
    public void Projects_EveryProduct_IsInTheTable() => Faults.None(
        "A new project starts with a row in Layers.cs:",
        Products().Select(project => Layers.Of(project.Name)).Where(layer => !Layers.Allowed.ContainsKey(layer)));

    [Fact]
    public void Source_EveryNamespaceNamed_IsInTheTable() => Faults.None(Promise, Products()
        .SelectMany(project => RepositoryFiles.CSharp(project.Folder).SelectMany(path => LayersNamed(path)
            .Where(target => !Layers.IsAllowed(Layers.Of(project.Name), target))
            .Select(target => $"{path} names PbrEngine.{target}"))));

    [Fact]
    public void Projects_EveryGlobalUsing_IsInTheTable() => Faults.None(Promise, Products()
        .SelectMany(project => project.Usings
            .Where(name => Layers.Of(name).Length > 0)
            .Where(name => !Layers.IsAllowed(Layers.Of(project.Name), Layers.Of(name)))
            .Select(name => $"{project.Path} uses {name}")));

    [Fact]
    public void RuleFiles_TheRulesLibrary_ComesFromTheProjectFile() => Faults.None(
        "A rule file compiles against either rules engine, so it names neither (docs/stacks.md):",
        RepositoryFiles.CSharp("rules")
            .Where(path => path.Contains("/outcomes/", StringComparison.Ordinal))
            .Where(path => LayersNamed(path).Contains("Rules", StringComparer.Ordinal)
                || CSharpText.Blank(RepositoryFiles.Read(path)).Contains("NRules", StringComparison.Ordinal)));

    [Fact]
    public void Engine_Paying_IsSeenByClaimingAndHostsOnly() => Faults.None(
        "Only Claiming and the hosts see Paying:",
        RepositoryFiles.CSharp("src/PbrEngine.Engine")
            .Where(path => FeatureOf(path) is not ("Paying" or "Claiming"))
            .Where(path => FeaturesNamed(path).Contains("Paying", StringComparer.Ordinal)));

    [Fact]
    public void Engine_NotifyingAndAuditing_CallNoOtherFeature() => Faults.None(
        "Notifying and Auditing are called by all and call none:",
        RepositoryFiles.CSharp("src/PbrEngine.Engine")
            .Where(path => FeatureOf(path) is "Notifying" or "Auditing")
            .SelectMany(path => FeaturesNamed(path)
                .Where(feature => feature != FeatureOf(path))
                .Select(feature => $"{path} names {feature}")));

    private static IEnumerable<ProjectFile> Products() => ProjectFile.All()
        .Where(project => project.Path.StartsWith("src/", StringComparison.Ordinal)
            || project.Path.StartsWith("rules/", StringComparison.Ordinal));

    private static IEnumerable<string> LayersNamed(string path) => ProductName()
        .Matches(CSharpText.Blank(RepositoryFiles.Read(path)))
        .Select(found => found.Groups["layer"].Value);

    private static IEnumerable<string> FeaturesNamed(string path) => EngineFeature()
        .Matches(CSharpText.Blank(RepositoryFiles.Read(path)))
        .Select(found => found.Groups["feature"].Value);

    private static string FeatureOf(string path) => path.Split('/')[2];

    [GeneratedRegex(@"(?<![\w.])PbrEngine\.(?<layer>\w+)")]
    private static partial Regex ProductName();

    [GeneratedRegex(@"(?<![\w.])PbrEngine\.Engine\.(?<feature>\w+)")]
    private static partial Regex EngineFeature();
}
