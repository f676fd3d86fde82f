using System.Globalization;

namespace PbrEngine.Engine.Generating;

internal enum RowFault
{
    None,
    Late,
    Corrected,
    Withdrawn,
    Duplicate,
    UnknownCode,
    FutureDate,
    ImpossibleCount,
    Orphan,
}

/// <summary>
/// What goes wrong with rows on their way. Each kind of fault befalls two rows in a hundred at full mess. A file keeps
/// nearly all the rows that the delivery before it had, so that none is held for shrinking.
/// </summary>
internal sealed class RowMess(CouncilOptions options)
{
    private const double ShareOfEach = 0.02;
    private const double WithdrawnOfFileMax = 0.04;
    private const int LastFault = (int)RowFault.Orphan;

    private readonly int[] seen = new int[Layouts.All.Count];
    private readonly int[] withdrawn = new int[Layouts.All.Count];
    private readonly DateOnly lastExtractOn = options.LastExtractOn;

    public RowFaultPlan PlanFor(Row row, Dice dice)
    {
        var at = row.Layout.Index;
        seen[at]++;
        var drawn = dice.Between(0.0, 1.0) / Math.Max(options.Mess * ShareOfEach, 1e-9);
        if (drawn >= LastFault)
        {
            return RowFaultPlan.None;
        }

        var fault = (RowFault)((int)drawn + 1);
        var salt = dice.Between(1, 399);
        if (!Suits(fault, row))
        {
            return RowFaultPlan.None;
        }

        withdrawn[at] += fault == RowFault.Withdrawn ? 1 : 0;
        var isStatedRight = fault is RowFault.Late or RowFault.Withdrawn or RowFault.Duplicate;
        var cells = isStatedRight ? null : Broken(fault, row, salt);
        return new RowFaultPlan(fault, cells, IsMendedLast: fault != RowFault.Orphan && salt % 2 == 0);
    }

    private bool Suits(RowFault fault, Row row)
    {
        var layout = row.Layout;
        var isFigure = row.OnlyOn is not null;
        return fault switch
        {
            RowFault.Duplicate => true,
            RowFault.Corrected => !isFigure && CorrectableAt(layout) >= 0,
            _ when layout.IsParent => false,
            RowFault.Late => !isFigure,
            RowFault.Withdrawn => !isFigure && withdrawn[layout.Index] + 1 <= seen[layout.Index] * WithdrawnOfFileMax,
            RowFault.UnknownCode => layout.Find(ColumnKind.Code) >= 0,
            RowFault.FutureDate => layout.Find(ColumnKind.Event) >= 0,
            RowFault.ImpossibleCount => layout.Find(ColumnKind.Count) >= 0,
            _ => true,
        };
    }

    private string[] Broken(RowFault fault, Row row, int salt)
    {
        var layout = row.Layout;
        var cells = row.Cells.ToArray();
        switch (fault)
        {
            case RowFault.Corrected:
                cells[CorrectableAt(layout)] = layout.IsParent ? string.Empty : "0";
                break;
            case RowFault.UnknownCode:
                cells[layout.Find(ColumnKind.Code)] = "ZZZ";
                break;
            case RowFault.FutureDate:
                cells[layout.Find(ColumnKind.Event)] = Iso.Of(lastExtractOn.AddDays(salt));
                break;
            case RowFault.ImpossibleCount:
                cells[layout.Find(ColumnKind.Count)] = Impossible(row);
                break;
            default:
                var parent = layout.Find(ColumnKind.Parent);
                cells[parent] = $"{cells[parent][0]}999{cells[parent][1..]}";
                break;
        }

        return cells;
    }

    private static string Impossible(Row row)
    {
        var total = row.Layout.Find(ColumnKind.Total);
        return total < 0
            ? "-5"
            : Figure.Of(int.Parse(row.Cells[total], NumberStyles.None, CultureInfo.InvariantCulture) + 7);
    }

    /// <summary>What a first delivery may have had wrong: a count, or of a person the property number.</summary>
    private static int CorrectableAt(FileLayout layout)
    {
        var hasPerson = layout.Find(ColumnKind.Identity) >= 0;
        return hasPerson ? layout.Find("uprn") : layout.Find(ColumnKind.Count);
    }
}

/// <param name="Fault">What befalls the row.</param>
/// <param name="Cells">The row as it is wrongly stated, if it is stated wrongly.</param>
/// <param name="IsMendedLast">Whether the supplier has put it right by the last delivery.</param>
internal sealed record RowFaultPlan(RowFault Fault, IReadOnlyList<string>? Cells, bool IsMendedLast)
{
    public static RowFaultPlan None { get; } = new(RowFault.None, null, IsMendedLast: false);
}
