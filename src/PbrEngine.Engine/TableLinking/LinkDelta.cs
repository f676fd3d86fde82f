using System.Globalization;
using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Finds who is who when a few records come to many that were linked before. The answer is that of
/// <see cref="MatchTables"/> for all of them by the same model, byte for byte.</summary>
public static class LinkDelta
{
    /// <summary>Links.</summary>
    /// <param name="request">The records that came, and the state behind the earlier answer.</param>
    /// <param name="cancellation">Stops the work between its steps.</param>
    /// <returns>The answer for all records, its files written; or everything that is wrong, and no file.</returns>
    public static LinkageAnswer<MatchedTables> Link(DeltaRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var refusals = new List<LinkageRefusal>();
        using var files = MatchFiles.Open(
            [request.File, request.State, .. request.Model is { } file ? new[] { file } : []], request.Outputs,
            refusals);
        request.Tell($"Reading {request.File} and {request.State}.");
        var later = CsvTableReader.Read(request.File, refusals, cancellation);
        var state = KeptState.Read(request.State, request.Model, refusals);
        if (later is null || state is null || !AreOfState(later, state, refusals) || refusals.Count > 0)
            return new(null, refusals);
        cancellation.ThrowIfCancellationRequested();
        if (Taken(request, later, state, refusals) is not { } taken)
            return new(null, refusals);
        cancellation.ThrowIfCancellationRequested();
        request.Tell(string.Create(CultureInfo.InvariantCulture,
            $"Linking {later.Table.Count:N0} records to {state.Stated.Count:N0}."));
        if (Result(request, taken, state, refusals) is not { } result)
            return new(null, refusals);
        cancellation.ThrowIfCancellationRequested();
        request.Tell("Writing.");
        var matched = new MatchedTables
        {
            Tables = [taken],
            Table = taken.Table,
            Result = result,
            Truth = null,
            Warnings = [.. taken.Warnings, .. result.Warnings],
            Files = [],
            State = request.Outputs.State is null ? null : KeptState.Of(taken, result, state.Model),
        };
        files.Write(matched);
        return new(matched with { Files = files.Written }, []);
    }

    private static bool AreOfState(ReadTable later, LinkageState state, List<LinkageRefusal> refusals)
    {
        if (!GrownTable.HaveSameColumns(state.Stated, later.Table))
        {
            refusals.Add(LinkageRefusal.OtherColumns(
                later.File, state.Stated.Columns.Select(c => c.Name), later.Table.Columns.Select(c => c.Name)));
            return false;
        }
        ColumnChecks.Check(later, new() { Id = state.Map.Id }, refusals);
        return true;
    }

    private static TakenTable? Taken(
        DeltaRequest request, ReadTable later, LinkageState state, List<LinkageRefusal> refusals)
    {
        var grown = GrownTable.Of(state.Stated, later.Table, state.Map.Id!);
        List<string> warnings = [.. later.Warnings];
        if (grown.Replaced > 0)
            warnings.Add(FormattableString.Invariant(
                $"Records that took the place of those that had their ids: {grown.Replaced}."));
        return TableIntake.Ready(
            new(request.File, grown.Table, [], warnings), state.Map,
            new(request.File) { KeepsSource = request.Outputs.State is not null }, request.Threads, refusals);
    }

    private static MatchResult? Result(
        DeltaRequest request, TakenTable taken, LinkageState state, List<LinkageRefusal> refusals)
    {
        var options = TableMatchOptions.Of(request.Threads) with
        {
            Threshold = state.Threshold,
            KeepsBasis = request.Outputs.State is not null,
        };
        try
        {
            var result = PersonMatching.Update(state.Basis, taken.Table, options, state.Model);
            var thresholds = new MatchThresholds(state.Threshold, state.Threshold, state.Threshold);
            return result with { Model = result.Model with { Thresholds = thresholds } };
        }
        catch (ModelMismatchException fault)
        {
            refusals.Add(LinkageRefusal.OtherModel(request.State, fault.Message));
            return null;
        }
    }
}
