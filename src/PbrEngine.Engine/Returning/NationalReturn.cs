using System.Text.Json;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Outputs;

namespace PbrEngine.Engine.Returning;

/// <summary>One figure of a return.</summary>
/// <param name="Code">Column code.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">Families, or pence.</param>
public sealed record ReturnFigure(string Code, string Label, long Value);

/// <summary>A programme's figures for a period.</summary>
public sealed record NationalReturn
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Programme code.</summary>
    public required string Programme { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The figures in their fixed order.</summary>
    public required IReadOnlyList<ReturnFigure> Figures { get; init; }

    /// <summary>Identities that the figures break: any of them blocks the export.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>
    /// Writes <c>return-PROGRAMME-PERIOD.csv</c> and <c>.json</c>; the same figures give the same bytes.
    /// </summary>
    /// <returns>The two paths.</returns>
    public IReadOnlyList<string> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, $"return-{Programme}-{Period.Name.Replace('/', '-')}");
        CsvFile.Write(
            name + ".csv",
            ["programme", "period", "from", "to", "figure", "label", "value"],
            Figures.Select(f => (IReadOnlyList<string>)
            [
                Programme, Period.Name, IsoDate.Write(Period.Days.From), IsoDate.Write(Period.Days.To), f.Code,
                f.Label, FormattableString.Invariant($"{f.Value}"),
            ]));
        WriteJson(name + ".json");
        return [name + ".csv", name + ".json"];
    }

    private void WriteJson(string path)
    {
        var document = new
        {
            programme = Programme,
            period = Period.Name,
            from = IsoDate.Write(Period.Days.From),
            to = IsoDate.Write(Period.Days.To),
            figures = Figures.ToDictionary(f => f.Code, f => f.Value, StringComparer.Ordinal),
        };
        WholeFile.WriteText(path, JsonSerializer.Serialize(document, Options) + "\n");
    }
}
