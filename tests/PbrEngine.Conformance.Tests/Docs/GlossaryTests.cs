using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Docs;

/// <summary>
/// Words that the glossary rules out do not return as public names. Only a plain word can be checked: an entry that
/// is qualified ("match (of records)") is left to the reader.
/// </summary>
public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/glossary.md";
    private const string Heading = "Words ruled out of public names";

    [Fact]
    public void PublicNames_WordsRuledOut_AreAbsent()
    {
        if (!Ratchet.IsHere(Glossary))
        {
            return;
        }

        var words = WordsRuledOut(RepositoryFiles.Read(Glossary));
        Assert.NotEmpty(words);
        Ratchet.Judge(RatchetKind.GlossaryWord, $"{Glossary} rules these words out of public names:", RepositoryFiles
            .CSharp("src", "rules")
            .SelectMany(path => PublicNames(path)
                .Where(name => WordsOf(name).Any(words.Contains))
                .Select(name => $"{path} {name}")));
    }

    [Fact]
    public void WordsRuledOut_QualifiedEntries_AreLeftOut()
    {
        const string Page = $"## {Heading}\n\n| Not |\n|---|\n| `Manager`, **helper** |\n| match (of records) |\n";
        Assert.Equal(["helper", "Manager"], WordsRuledOut(Page).Order(StringComparer.OrdinalIgnoreCase));
    }

    private static HashSet<string> WordsRuledOut(string glossary)
    {
        var page = Markdown.Parse(glossary.Replace('’', '\''));
        return (page.FirstCellsUnder(Heading) ?? [])
            .SelectMany(cell => cell.Split([',', '/']))
            .Select(entry => entry.Trim(' ', '`', '*', '_', '"'))
            .Where(entry => PlainWord().IsMatch(entry))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> PublicNames(string path)
    {
        var file = CSharpFile.Parse(RepositoryFiles.Read(path));
        return file.Types.Where(type => type.IsPublic).Select(type => type.Name)
            .Concat(file.Members.Where(member => member.IsPublic).Select(member => member.Name));
    }

    private static IEnumerable<string> WordsOf(string name) => NameWord().Matches(name).Select(found => found.Value);

    [GeneratedRegex("^[A-Za-z]+$")]
    private static partial Regex PlainWord();

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex NameWord();
}
