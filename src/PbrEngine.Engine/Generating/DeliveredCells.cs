namespace PbrEngine.Engine.Generating;

/// <summary>A row as a delivery of an earlier day states it: without the ends that nobody knew of yet.</summary>
internal static class DeliveredCells
{
    public static IReadOnlyList<string> Of(FileLayout layout, IReadOnlyList<string> cells, DateOnly extractOn)
    {
        var until = Iso.Of(extractOn);
        string[]? masked = null;
        foreach (var at in layout.Ends)
        {
            if (string.CompareOrdinal(cells[at], until) <= 0)
            {
                continue;
            }

            masked ??= [.. cells];
            masked[at] = string.Empty;
            if (layout.Columns[at].Companion is { } companion)
            {
                masked[layout.Find(companion)] = layout.Columns[at].CompanionUntilThen;
            }
        }

        return masked ?? cells;
    }
}
