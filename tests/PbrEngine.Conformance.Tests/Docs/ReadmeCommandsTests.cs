using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Docs;

/// <summary>Commands that the README shows name things that exist. `.ci/run` runs its demo for real.</summary>
public sealed partial class ReadmeCommandsTests
{
    private const string Readme = "README.md";

    [Fact]
    public void Readme_EveryCommand_NamesSomethingThatExists()
    {
        if (!Ratchet.IsHere(Readme))
        {
            return;
        }

        var commands = Commands(RepositoryFiles.Read(Readme)).ToList();
        Assert.NotEmpty(commands);
        Faults.None("README.md shows commands that run:", commands
            .Select(command => Fault(command.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } fault
                ? $"{command}: {fault}"
                : null)
            .OfType<string>());
    }

    [Fact]
    public void Commands_PromptsCommentsAndContinuations_AreUnderstood()
    {
        const string Page = "```sh\n$ ./build.sh demo \\\n  --seed 1   # small\n# a comment\n```\n```json\n{}\n```\n";
        Assert.Equal("./build.sh demo --seed 1", Assert.Single(Commands(Page)));
    }

    [Theory]
    [InlineData("./build.sh fly")]
    [InlineData("dotnet test tests/PbrEngine.Nowhere.Tests")]
    [InlineData("pbr no-such-verb")]
    public void Fault_NameThatDoesNotExist_IsReported(string command) => Assert.NotNull(Fault(command.Split(' ')));

    private static IEnumerable<string> Commands(string page) => Markdown.Parse(page).Blocks
        .Where(block => block.Language is "sh" or "bash" or "console")
        .SelectMany(block => Continuation().Replace(block.Text, " ").Split('\n'))
        .Select(line => Comment().Replace(line, "").Trim())
        .Select(line => line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : line)
        .Where(line => line.Length > 0);

    private static string? Fault(string[] words) => words switch
    {
        ["./build.sh"] or ["./build.sh", ['-', ..], ..] => null,
        ["./build.sh", var verb, ..] => IsBuildVerb(verb) ? null : $"build.sh knows no {verb}",
        ["pbr", ['-', ..], ..] => null,
        ["pbr", var verb, ..] => IsCliVerb(verb) ? null : $"pbr knows no {verb}",
        ["dotnet", "run", ..] => words.SkipWhile(word => word != "--project").Skip(1).FirstOrDefault() is { } project
            && RepositoryFiles.Exists(project) ? null : "no such project",
        ["dotnet", "build" or "test", ['-', ..], ..] or ["dotnet", "build" or "test"] => null,
        ["dotnet", "build" or "test", var project, ..] => RepositoryFiles.Exists(project) ? null : "no such project",
        _ => null,
    };

    private static bool IsBuildVerb(string verb) => Regex.IsMatch(
        RepositoryFiles.Read("build.sh"),
        $@"^\s*(?:[\w|]+\|)?{Regex.Escape(verb)}(?:\|[\w|]+)?\)",
        RegexOptions.Multiline);

    private static bool IsCliVerb(string verb) => RepositoryFiles.CSharp("src/PbrEngine.Cli")
        .Any(path => RepositoryFiles.Read(path).Contains($"\"{verb}\"", StringComparison.Ordinal));

    [GeneratedRegex(@"\s*\\\n\s*")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"(?:^|\s)#.*$")]
    private static partial Regex Comment();
}
