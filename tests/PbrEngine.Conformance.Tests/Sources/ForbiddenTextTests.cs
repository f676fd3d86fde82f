using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Sources;

/// <summary>Words that must not be committed. They are put together here so that this file doesn't hold them.</summary>
public sealed partial class ForbiddenTextTests
{
    private static readonly string[] Hosts =
        ["nuget" + ".org", "npm" + "js", "pypi" + ".org", "crates" + ".io", "pkgs.dev" + ".azure", "art" + "ifactory"];

    [Fact]
    public void Text_UnfinishedWork_HasAnIssue() => Faults.None(
        "Unfinished work is an issue, and its comment names it, as in TO" + "DO(#12):",
        FindLines(line => line.Contains("FIX" + "ME", StringComparison.Ordinal)
            || (line.Contains("TO" + "DO", StringComparison.Ordinal) && !WithIssue().IsMatch(line))));

    [Fact]
    public void Text_OneMachinesPaths_AreAbsent() => Faults.None(
        "Nothing committed names a path of the machine it was written on:",
        FindLines(line => LocalPath().IsMatch(line)));

    [Fact]
    public void Text_RegistryHosts_AreAbsent() => Faults.None(
        "Where packages come from is the builder's configuration, not ours:",
        FindLines(line => Hosts.Any(host => line.Contains(host, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Source_Suppressions_AreAbsent() => Faults.None(
        "Write code that satisfies the rule, or change .editorconfig with a reason:",
        RepositoryFiles.CSharp("src", "rules", "tests", "benchmarks")
            .Where(path => Suppression().IsMatch(CSharpText.Blank(RepositoryFiles.Read(path)))));

    [Fact]
    public void Source_CatchAll_OnlyAtTheOutermostEdge() => Ratchet.Judge(
        RatchetKind.CatchAll,
        "A broken invariant is caught by the outermost edge and nobody else:",
        RepositoryFiles.CSharp("src", "rules", "benchmarks")
            .Where(path => path != "src/PbrEngine.Cli/Program.cs")
            .Where(path => CatchAll().IsMatch(CSharpText.Blank(RepositoryFiles.Read(path)))));

    private static IEnumerable<string> FindLines(Func<string, bool> isFault) =>
        from path in RepositoryFiles.Text
        from line in RepositoryFiles.Read(path).Split('\n').Select((text, index) => (text, number: index + 1))
        where isFault(line.text)
        select FormattableString.Invariant($"{path}:{line.number}");

    [GeneratedRegex("TO" + @"DO\s*\(?#\d+")]
    private static partial Regex WithIssue();

    [GeneratedRegex(@"(?<![\w.)\]}*>-])/(?:work|home/\w+|Users/\w+)/")]
    private static partial Regex LocalPath();

    [GeneratedRegex(@"#pragma\s+warning|\bSuppressMessage\b|#nullable\s+disable")]
    private static partial Regex Suppression();

    [GeneratedRegex(@"\bcatch\s*(?:\(\s*(?:System\.)?Exception\b|\{|when\b)")]
    private static partial Regex CatchAll();
}
