using Spectre.Console;

namespace PbrEngine.Cli.Printing;

/// <summary>Results for people: lines and tables.</summary>
internal sealed class Page(TextWriter output, bool isTerminal)
{
    /// <summary>Characters a line for a table of sentences: more than that, and the eye loses its line.</summary>
    internal const int SentencesWidth = 100;

    // Without a terminal there is no width to fit into: a table that is piped keeps its cells whole.
    private const int PipedWidth = 400;

    /// <summary>The console of a writer.</summary>
    internal static IAnsiConsole Console(TextWriter output, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
            console.Profile.Width = PipedWidth;
        return console;
    }

    /// <summary>One line.</summary>
    internal void Line(string text = "") => output.WriteLine(PlainText.Of(text));

    /// <summary>A table; columns of numbers are set to the right. Without rows there is the line instead.</summary>
    /// <param name="columns">Heads.</param>
    /// <param name="rows">Cells, as many a row as there are heads.</param>
    /// <param name="whenEmpty">The line instead.</param>
    /// <param name="widthMax">
    /// Where cells hold sentences: the characters a line, beyond which they are wrapped, piped or not.
    /// </param>
    internal void Table(
        IReadOnlyList<string> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        string whenEmpty = "None.",
        int widthMax = PipedWidth)
    {
        if (rows.Count == 0)
        {
            Line(whenEmpty);
            return;
        }
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = true };
        for (var i = 0; i < columns.Count; i++)
            table.AddColumn(Column(columns[i], rows, i, widthMax < PipedWidth));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(PlainText.Of(cell))));
        if (isTerminal)
        {
            Within(Console(output, isTerminal), widthMax).Write(table);
            return;
        }
        // Cells are padded to the widest one: what is piped should not carry the padding of the last.
        using var drawn = new StringWriter { NewLine = "\n" };
        Within(Console(drawn, isTerminal), widthMax).Write(table);
        foreach (var line in drawn.ToString().TrimEnd().Split('\n'))
            output.WriteLine(line.TrimEnd());
        output.WriteLine();
    }

    private static IAnsiConsole Within(IAnsiConsole console, int widthMax)
    {
        console.Profile.Width = Math.Min(console.Profile.Width, widthMax);
        return console;
    }

    private static bool IsNumber(string cell) =>
        cell.Length > 0 && cell.Skip(cell[0] is '+' or '-' ? 1 : 0)
            .All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '£' or '%');

    private static TableColumn Column(string name, IReadOnlyList<IReadOnlyList<string>> rows, int index, bool wraps)
    {
        var column = new TableColumn(new Text(name, new Style(decoration: Decoration.Bold)));
        // An id or a day that is broken can't be found again: the sentences beside it give way.
        column.NoWrap = wraps && rows.All(r => !r[index].Contains(' ', StringComparison.Ordinal));
        return rows.All(r => IsNumber(r[index])) ? column.RightAligned() : column;
    }
}
