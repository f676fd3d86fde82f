using PbrEngine.Conformance.Tests.Files;
using YamlDotNet.RepresentationModel;

namespace PbrEngine.Conformance.Tests.RuleSets;

public sealed class ParametersTests
{
    private const string Whole = """
        parameters:
          - id: expanded.attendance.threshold
            label: Absence at which attendance is a problem
            unit: percent
            values:
              - { from: 2015-04-01, value: 10, reference: "Framework, table 2", provenance: second-hand }
        """;

    [Fact]
    public void Parameters_EveryValue_SaysWhatItIsAndWhereItIsFrom() => Faults.None(
        "A parameter is dated values with unit, label, reference and provenance (rules/README.md):",
        RuleSetFolders.All()
            .SelectMany(folder => RepositoryFiles.Under($"{folder}/parameters"))
            .SelectMany(path => ParameterText.Faults(RepositoryFiles.Read(path)).Select(fault => $"{path}: {fault}")));

    [Fact]
    public void Manifests_EveryOne_IsAMapping() => Faults.None(
        "A manifest is a YAML mapping:",
        RuleSetFolders.All()
            .Select(folder => $"{folder}/manifest.yaml")
            .Where(RepositoryFiles.Exists)
            .Where(path => !IsMapping(RepositoryFiles.Read(path))));

    [Fact]
    public void Faults_WholeParameter_None() => Assert.Empty(ParameterText.Faults(Whole));

    [Theory]
    [InlineData("unit: percent", "colour: blue", "has no unit")]
    [InlineData("second-hand", "rumour", "provenance rumour")]
    [InlineData("from: 2015-04-01", "from: April 2015", "no date")]
    [InlineData("reference: \"Framework, table 2\", ", "", "has no reference")]
    [InlineData("values:", "valuables:", "no parameter with values")]
    public void Faults_PartMissing_IsNamed(string part, string instead, string expected)
    {
        var fault = Assert.Single(ParameterText.Faults(Whole.Replace(part, instead, StringComparison.Ordinal)));
        Assert.Contains(expected, fault, StringComparison.Ordinal);
    }

    private static bool IsMapping(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents is [{ RootNode: YamlMappingNode }];
    }
}
