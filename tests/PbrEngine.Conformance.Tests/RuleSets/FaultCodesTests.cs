using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;

namespace PbrEngine.Conformance.Tests.RuleSets;

/// <summary>Every code that a rule set or claim can be refused with is explained, and raised by a test.</summary>
public sealed partial class FaultCodesTests
{
    private const string Codes = "src/PbrEngine.Engine/RuleSets/RuleSetCodes.cs";

    [Fact]
    public void RuleSetCodes_EveryOne_IsDocumented() => AreDocumented(Codes, "docs/rules-faults.md");

    [Fact]
    public void RuleSetRefusals_EveryOne_IsDocumented() =>
        AreDocumented("src/PbrEngine.Engine/RuleSets/RuleSetRefusal.cs", "docs/rules-faults.md");

    [Fact]
    public void LinkageRefusals_EveryOne_IsDocumentedAndRaisedByATest()
    {
        const string Refusals = "src/PbrEngine.Engine/TableLinking/LinkageRefusal.cs";
        AreDocumented(Refusals, "docs/linkage.md");
        var tests = string.Concat(RepositoryFiles.CSharp("tests").Select(RepositoryFiles.Read));
        Faults.None("A code is raised by a test:", Code().Matches(RepositoryFiles.Read(Refusals))
            .Select(code => code.Groups["code"].Value)
            .Where(code => !tests.Contains($"\"{code}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("src/PbrEngine.Engine/Claiming/ClaimRefusal.cs")]
    [InlineData("src/PbrEngine.Engine/Claiming/NotClaimable.cs")]
    public void ClaimReasons_EveryOne_IsDocumented(string path) => AreDocumented(path, "docs/claim-reasons.md");

    [Fact]
    public void RuleSetCodes_EveryOne_IsRaisedByATest()
    {
        var tests = string.Concat(RepositoryFiles.CSharp("tests")
            .Where(path => path.Contains("/RuleSets/", StringComparison.Ordinal) || path.Contains("/Rules",
                StringComparison.Ordinal))
            .Select(RepositoryFiles.Read));
        Faults.None("A code is raised by a test:", Constant().Matches(RepositoryFiles.Read(Codes))
            .Where(code => !tests.Contains($"RuleSetCodes.{code.Groups["name"].Value}", StringComparison.Ordinal)
                && !tests.Contains($"\"{code.Groups["code"].Value}\"", StringComparison.Ordinal))
            .Select(code => code.Groups["code"].Value));
    }

    private static void AreDocumented(string source, string page)
    {
        var text = RepositoryFiles.Read(page);
        var codes = Code().Matches(RepositoryFiles.Read(source)).Select(m =>
            m.Groups["code"].Value).Distinct().ToList();
        Assert.NotEmpty(codes);
        Faults.None(
            $"{page} explains every code:", codes.Where(c => !text.Contains($"\n| {c} |", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"const string (?<name>\w+) = ""(?<code>[A-Z]{3}-\d{3})"";")]
    private static partial Regex Constant();

    [GeneratedRegex(@"""(?<code>[A-Z]{3}-\d{3})""")]
    private static partial Regex Code();
}
