using Spectre.Console;

namespace PbrEngine.Cli.Printing;

/// <summary>Results for people: lines and tables.</summary>
internal sealed class Page(TextWriter output, bool isTerminal)
{
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
    internal void Table(
        IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, string whenEmpty = "None.")
    {
        if (rows.Count == 0)
        {
            Line(whenEmpty);
            return;
        }
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = true };
        for (var i = 0; i < columns.Count; i++)
            table.AddColumn(Column(columns[i], rows, i));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(PlainText.Of(cell))));
        if (isTerminal)
        {
            Console(output, isTerminal).Write(table);
            return;
        }
        // Cells are padded to the widest one: what is piped should not carry the padding of the last.
        using var drawn = new StringWriter { NewLine = "\n" };
        Console(drawn, isTerminal).Write(table);
        foreach (var line in drawn.ToString().TrimEnd().Split('\n'))
            output.WriteLine(line.TrimEnd());
        output.WriteLine();
    }

    private static bool IsNumber(string cell) =>
        cell.Length > 0 && cell.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '£' or '%');

    private static TableColumn Column(string name, IReadOnlyList<IReadOnlyList<string>> rows, int index)
    {
        var column = new TableColumn(new Text(name, new Style(decoration: Decoration.Bold)));
        return rows.All(r => IsNumber(r[index])) ? column.RightAligned() : column;
    }
}
