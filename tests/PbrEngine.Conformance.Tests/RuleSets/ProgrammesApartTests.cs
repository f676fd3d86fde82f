using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;

namespace PbrEngine.Conformance.Tests.RuleSets;

/// <summary>
/// A programme that brings its own extract lives under <c>rules/</c> alone (docs/adding-a-programme.md): what only it
/// has a name for is named nowhere in the engine or the database.
/// </summary>
public sealed partial class ProgrammesApartTests
{
    [Fact]
    public void Programmes_ThatBringAnExtract_AreThere() => Assert.NotEmpty(Words());

    [Fact]
    public void Sources_OfTheEngineAndTheDatabase_NameNothingOfAProgrammesOwn()
    {
        var words = Words();
        Faults.None(
            "What a programme brings is data (docs/adding-a-programme.md): the engine and the database don't name it:",
            RepositoryFiles.Under("src").Concat(RepositoryFiles.Under("db"))
                // What was restored is the build's own record: it lists every project that the program is built with.
                .Where(path => !path.EndsWith("packages.lock.json", StringComparison.Ordinal))
                .Where(path => RepositoryFiles.Text.Contains(path, StringComparer.Ordinal))
                .SelectMany(path => Named(RepositoryFiles.Read(path), words).Select(word => $"{path}: {word}")));
    }

    [Theory]
    [InlineData("var x = \"plot_ref\";", "plot_ref")]
    [InlineData("SELECT PlotRef FROM T", "plot_ref")]
    [InlineData("a plot_reference", null)]
    public void Named_Word_IsFoundInEitherSpelling(string text, string? found) =>
        Assert.Equal(found is null ? [] : [found], Named(text, ["plot_ref"]));

    /// <summary>Feed codes, columns and rule ids that no built-in contract has.</summary>
    private static IReadOnlyList<string> Words()
    {
        var contracts = string.Concat(RepositoryFiles.CSharp("src/PbrEngine.Domain/Extracts")
            .Where(path => path.EndsWith("Contracts.cs", StringComparison.Ordinal))
            .Select(RepositoryFiles.Read));
        return
        [
            .. RuleSetFolders.All().Where(BringsAnExtract).SelectMany(folder => Extract(folder)
                .Where(word => !contracts.Contains($"\"{word}\"", StringComparison.Ordinal))
                .Where(IsOwn)
                .Concat(RuleIds(folder))).Distinct(StringComparer.Ordinal),
        ];
    }

    // One common word, such as hours, may stand anywhere; a feed's code is its own whatever it is.
    private static bool IsOwn(string word) => word.Contains('_', StringComparison.Ordinal)
        || RepositoryFiles.All.Any(path => path.EndsWith($"/extracts/{word}.yaml", StringComparison.Ordinal));

    private static bool BringsAnExtract(string folder) => RepositoryFiles.Under($"{folder}/extracts").Any();

    private static IEnumerable<string> Extract(string folder) => RepositoryFiles.Under($"{folder}/extracts")
        .SelectMany(path => Code().Matches(RepositoryFiles.Read(path)))
        .Select(match => match.Groups["code"].Value);

    private static IEnumerable<string> RuleIds(string folder) => RepositoryFiles.CSharp($"{folder}/outcomes")
        .SelectMany(path => RuleId().Matches(RepositoryFiles.Read(path)))
        .Select(match => match.Groups["id"].Value);

    private static IEnumerable<string> Named(string text, IReadOnlyList<string> words) => words.Where(word =>
        Regex.IsMatch(
            text,
            $@"\b(?:{Regex.Escape(word)}|{Regex.Escape(Stored(word))})\b",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(10)));

    private static string Stored(string word) => string.Concat(word
        .Split('_', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"(?:^feed:|\{ name:|- name:) *(?<code>[a-z0-9_.]+)", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"Name\(""(?<id>[^""]+)")]
    private static partial Regex RuleId();
}
