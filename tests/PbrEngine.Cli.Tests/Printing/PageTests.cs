using PbrEngine.Cli.Printing;

namespace PbrEngine.Cli.Tests.Printing;

public sealed class PageTests
{
    [Fact]
    public void Table_NoRows_IsTheLineInstead() => Assert.Equal("Nothing.\n", Drawn([]));

    [Fact]
    public void Table_Markup_IsShownAsItIs() =>
        Assert.Contains("[red]x[/]", Drawn([["[red]x[/]", "1"]]), StringComparison.Ordinal);

    [Fact]
    public void Table_Numbers_AreSetToTheRight()
    {
        var lines = Drawn([["a", "5"], ["b", "1,234"]]).Split('\n');
        Assert.Equal(
            lines.Single(l => l.Contains('5', StringComparison.Ordinal)).Length,
            lines.Single(l => l.Contains("1,234", StringComparison.Ordinal)).Length);
    }

    [Fact]
    public void Table_PipedLongCell_StaysOnOneLineWithoutPadding()
    {
        var cell = new string('x', 300);
        var lines = Drawn([[cell, "1"], ["y", "2"]]).Split('\n');
        Assert.Contains(lines, l => l.Contains(cell, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.EndsWith(' '));
    }

    [Fact]
    public void Table_OfSentences_IsWrappedBetweenWords()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var sentence = string.Join(' ', Enumerable.Repeat("word", 60));
        new Page(output, isTerminal: false).Table(["Name", "What"], [["x", sentence]], widthMax: 40);
        var lines = output.ToString().Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 40, line));
        Assert.All(
            output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(3),
            word => Assert.True(word is "word" or "x", word));
    }

    [Fact]
    public void Table_EscapeSequence_DoesNotReachTheTerminal() =>
        Assert.DoesNotContain('\u001b', Drawn([["\u001b[2J", "1"]]));

    private static string Drawn(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new Page(output, isTerminal: false).Table(["Name", "Count"], rows, "Nothing.");
        return output.ToString();
    }
}
