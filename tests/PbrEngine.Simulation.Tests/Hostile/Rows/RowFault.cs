using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

/// <summary>A row added to a good file, and what intake owes it.</summary>
public sealed record RowFault
{
    public required string Name { get; init; }
    public required string File { get; init; }

    /// <summary>The text of the row, given a number that no other row has.</summary>
    public required Func<int, string> Row { get; init; }

    /// <summary>The column to be named; null when the fault is of the whole line or of two columns.</summary>
    public string? Column { get; init; }

    public string Feed => FileRules.All.Single(r => r.File == File).Feed;

    /// <summary>A valid row but for one value.</summary>
    public static RowFault Of(string name, string file, string column, string value) => new()
    {
        Name = name,
        File = file,
        Column = column,
        Row = number => RowPatterns.Make(file, number, (column, value)),
    };

    /// <summary>A valid row but for values that don't go together; any column may be named.</summary>
    public static RowFault OfSeveral(string name, string file, params (string Column, string Value)[] values) => new()
    {
        Name = name,
        File = file,
        Row = number => RowPatterns.Make(file, number, values),
    };

    /// <summary>Text that isn't a row of the file at all, or a row made by hand.</summary>
    public static RowFault OfText(string name, string file, string text) => new()
    {
        Name = name,
        File = file,
        Row = _ => text,
    };
}
