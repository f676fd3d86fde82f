using System.Text.RegularExpressions;
using PbrEngine.Cli.Composition;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Explaining;
using PbrEngine.RuleSets.Expanded.V201504.Outcomes;

namespace PbrEngine.Cli.Tests.Composition;

public sealed partial class ProgrammesTests
{
    [Fact]
    public void All_Expanded_IsThere() => Assert.Contains(Programmes.All, r => r.Name == "expanded/v2015-04");

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
        Assert.Contains("NOT_ELIGIBLE", codes);
        Assert.All(codes, code => Assert.True(ReasonWords.Has(code), $"ReasonWords has no words for {code}."));
    }

    [Fact]
    public void Rules_EveryResultAndProblem_HasWords()
    {
        var parameters = Programmes.All.Single(r => r.Name == "expanded/v2015-04").Parameters.On(new(2026, 10, 31));
        Assert.All(
            parameters.Codes("results").Concat(parameters.Codes("problems")).Except(["health", "attachment"]),
            code => Assert.NotEqual(code, ReasonWords.Subject(code)));
    }

    private static IEnumerable<string> Sources()
    {
        var assembly = typeof(EligibleFamily).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cs", StringComparison.Ordinal));
        foreach (var name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"ResultState\.\w+,\s*""(?<code>[A-Z_]+)""")]
    private static partial Regex ReasonCode();
}
