using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>A CSV file as a table.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Table">What it holds.</param>
/// <param name="Lines">Row to the line on which it begins, from 1.</param>
/// <param name="Warnings">What somebody should look at, each a sentence.</param>
internal sealed record ReadTable(
    string File, RawTable Table, IReadOnlyList<int> Lines, IReadOnlyList<string> Warnings);
