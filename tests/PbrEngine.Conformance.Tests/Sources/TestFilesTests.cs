using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Sources;

/// <summary>
/// A source file with a decision in it has a test file of its name, in the same folder of the mirrored project:
/// <c>src/P/F/Thing.cs</c> has <c>tests/P.Tests/F/ThingTests.cs</c> or <c>Thing.…Tests.cs</c>. Rule sets are tested
/// by their scenarios instead.
/// </summary>
public sealed partial class TestFilesTests
{
    [Fact]
    public void Sources_WithLogic_HaveATestFile() => Ratchet.Judge(
        RatchetKind.Untested,
        "A file that decides something has a test file of its name:",
        RepositoryFiles.CSharp("src").Where(HasLogic).Where(path => !HasTests(path)));

    private static bool HasLogic(string path) => Decision().IsMatch(CSharpText.Blank(RepositoryFiles.Read(path)));

    private static bool HasTests(string path)
    {
        var project = path.Split('/')[1];
        var mirrored = path.Replace($"src/{project}/", $"tests/{project}.Tests/", StringComparison.Ordinal);
        // Both stacks run the same tests (06), so that the folder of a stack has no test folder of its own.
        var stem = StackFolder().Replace(mirrored[..^".cs".Length], "/Stacks/");
        return RepositoryFiles.All.Any(candidate => candidate == stem + "Tests.cs"
            || (candidate.StartsWith(stem + ".", StringComparison.Ordinal)
                && candidate.EndsWith("Tests.cs", StringComparison.Ordinal)));
    }

    [GeneratedRegex("/Stacks/(?:Portable|Full)/")]
    private static partial Regex StackFolder();

    [GeneratedRegex(@"\b(?:if|for|foreach|while|switch|catch)\b|&&|\|\||\?\?|\s\?\s|\.(?:Where|Any|All|Aggregate)\(")]
    private static partial Regex Decision();
}
