using System.Reflection;
using System.Text.RegularExpressions;
using PbrEngine.Cli.Composition;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Explaining;

namespace PbrEngine.Cli.Tests.Composition;

public sealed partial class ProgrammesTests
{
    [Theory]
    [InlineData("expanded/v2015-04")]
    [InlineData("supporting-families/v2022-10")]
    public void All_Programme_IsThere(string name) => Assert.Contains(Programmes.All, r => r.Name == name);

    [Fact]
    public void ProvenanceNote_Expanded_CountsWhatNobodyHasSeen()
    {
        var parameters = Programmes.All.Single(r => r.Name == "expanded/v2015-04").Parameters.All;
        var seen = parameters.Count(p => p.Provenance == Provenance.Seen);
        Assert.InRange(seen, 1, parameters.Count - 1);
        Assert.StartsWith(
            FormattableString.Invariant($"{parameters.Count - seen} of {parameters.Count} parameters of expanded"),
            Programmes.ProvenanceNote("expanded"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_EveryReasonCode_HasWords()
    {
        var codes = Sources().SelectMany(s => ReasonCode().Matches(s)).Select(m => m.Groups["code"].Value).ToHashSet();
        Assert.Superset(new HashSet<string> { "NOT_ELIGIBLE", "PROBLEM_NOT_MET", "NEED_NOT_MET" }, codes);
        Assert.All(codes, code => Assert.True(ReasonWords.Has(code), $"ReasonWords has no words for {code}."));
    }

    [Fact]
    public void Rules_EveryResultAndProblem_HasWords() => Assert.All(Programmes.All, ruleSet =>
    {
        var parameters = ruleSet.Parameters.On(new(2026, 10, 31));
        // What a need is called is data of its rule set.
        var problems = parameters.Codes("problems").Where(code => !parameters.Has("need." + code));
        Assert.All(
            parameters.Codes("results").Concat(problems).Except(["health", "attachment"]),
            code => Assert.NotEqual(code, ReasonWords.Subject(code)));
    });

    private static IEnumerable<string> Sources()
    {
        Assembly[] assemblies =
        [
            typeof(RuleSets.Expanded.V201504.Outcomes.EligibleFamily).Assembly,
            typeof(RuleSets.SupportingFamilies.V202210.Outcomes.EligibleFamily).Assembly,
        ];
        foreach (var assembly in assemblies)
        {
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cs", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return reader.ReadToEnd();
            }
        }
    }

    [GeneratedRegex(@"ResultState\.\w+,\s*""(?<code>[A-Z_]+)""")]
    private static partial Regex ReasonCode();
}
