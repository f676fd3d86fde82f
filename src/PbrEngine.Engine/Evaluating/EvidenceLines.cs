using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;

namespace PbrEngine.Engine.Evaluating;

/// <summary>Lines that were gathered as evidence, as a measure or a presence holds them: in order.</summary>
internal static class EvidenceLines
{
    /// <summary>Gathers the lines that state what happened.</summary>
    internal static void AddSources(this ref Gathered<FactRef> lines, IReadOnlyList<Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences.Each())
            lines.Add(occurrence.Source);
    }

    /// <summary>The lines in order of file and line.</summary>
    internal static IReadOnlyList<FactRef> InOrder(this ref Gathered<FactRef> lines)
    {
        lines.Items.Sort();
        return lines.ToList();
    }

    /// <summary>The lines in order, each once.</summary>
    internal static IReadOnlyList<FactRef> InOrderOnce(this ref Gathered<FactRef> lines)
    {
        var items = lines.Items;
        items.Sort();
        var kept = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (kept == 0 || items[i] != items[kept - 1])
                items[kept++] = items[i];
        }
        lines.KeepFirst(kept);
        return lines.ToList();
    }
}
