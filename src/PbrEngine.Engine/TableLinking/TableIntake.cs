using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Reads a table and makes it ready to be linked, or says all that stands against it.</summary>
internal static class TableIntake
{
    /// <summary>Takes a table.</summary>
    /// <param name="request">The table.</param>
    /// <param name="threads">How many columns are worked on at once.</param>
    /// <param name="refusals">Takes what is wrong.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The table; null where something is wrong.</returns>
    internal static TakenTable? Take(
        TableRequest request, int threads, List<LinkageRefusal> refusals, CancellationToken cancellation)
    {
        var before = refusals.Count;
        var map = RoleNames.Map(request, refusals);
        if (CsvTableReader.Read(request.File, refusals, cancellation) is not { } read)
            return null;
        if (read.Table.Count == 1 && !request.IsOneOfSeveral)
            refusals.Add(LinkageRefusal.OneRecordOnly(request.File));
        ColumnChecks.Check(read, map, refusals);
        if (refusals.Count > before)
            return null;
        return Ready(read, map, request, threads, refusals);
    }

    /// <summary>Makes a table ready that was read.</summary>
    /// <param name="read">The table, its columns and ids looked at.</param>
    /// <param name="map">What is known of its columns.</param>
    /// <param name="request">What is asked of it.</param>
    /// <param name="threads">How many columns are worked on at once.</param>
    /// <param name="refusals">Takes what is wrong.</param>
    /// <returns>The table; null where something is wrong.</returns>
    internal static TakenTable? Ready(
        ReadTable read, ColumnMap map, TableRequest request, int threads, List<LinkageRefusal> refusals)
    {
        var before = refusals.Count;
        var prepared = TablePreparation.Prepare(read.Table, map, threads);
        foreach (var refusal in prepared.Refusals)
            refusals.Add(Told(request.File, refusal));
        if (prepared.Table is null)
            return null;
        if (!ComparedColumns.AreEnough(prepared.Table))
            refusals.Add(LinkageRefusal.NoUsableColumn(request.File));
        var id = prepared.Report!.Choices.FirstOrDefault(choice => choice.Use == ColumnUse.Id)?.Column;
        if (id is null && request.NeedsId)
            refusals.Add(LinkageRefusal.NoId(request.File));
        if (refusals.Count > before)
            return null;
        var taken = Taken(read, prepared, id, map.Truth);
        return request.KeepsSource ? taken with { Source = (read.Table, map with { Id = id }) } : taken;
    }

    // Every other refusal is told before, with its line: one that comes through is the library's own sentence.
    private static LinkageRefusal Told(string file, TableRefusal refusal) =>
        refusal.Kind == TableRefusalKind.NoUsableColumn
            ? LinkageRefusal.NoUsableColumn(file)
            : throw new InvalidOperationException($"A table was refused after its checks: {refusal.Kind}.");

    private static TakenTable Taken(ReadTable read, PreparedTable prepared, string? id, string? truth)
    {
        var table = ComparedColumns.AtMost(prepared.Table!, ComparedColumns.Max, out var left);
        return new()
        {
            File = read.File,
            Id = id,
            Table = table,
            Report = prepared.Report!,
            Truth = truth is null ? null : read.Table.Find(truth),
            Warnings =
            [
                .. read.Warnings,
                .. prepared.Report!.Warnings,
                .. SharedValues.Warnings(prepared.Report),
                .. DependentTexts.Of(table).Select(d => $"{d.Text}: not used to learn a model, because it says the "
                    + $"same as {d.On}, so that agreeing in both would count twice."),
                .. left.Count == 0 ? [] : new[]
                {
                    $"{string.Join(", ", left)}: not used, because {ComparedColumns.Max} columns are compared at most; "
                        + "leave others out with --map ignore=COLUMN to have one of them.",
                },
            ],
        };
    }
}
