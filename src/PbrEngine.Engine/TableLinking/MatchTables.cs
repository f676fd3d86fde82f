using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Finds who is who within a CSV file or between two, writes the answer, and judges it where the truth is
/// known.</summary>
public static class MatchTables
{
    /// <summary>Links.</summary>
    /// <param name="request">What is linked, and how.</param>
    /// <param name="cancellation">Stops the work between its steps.</param>
    /// <returns>The answer, its files written; or everything that is wrong, and no file.</returns>
    public static LinkageAnswer<MatchedTables> Match(MatchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Outputs.State is not null && (request.Model is null || request.Tables.Count > 1))
            throw new ArgumentException("A state is of one table and a model that was given.", nameof(request));
        if (request.LearnsFromTruth && (request.Model is not null || request.Tables.Any(table => table.Truth is null)))
            throw new ArgumentException("What is learned from labels needs a truth and no model.", nameof(request));
        var refusals = new List<LinkageRefusal>();
        using var files = MatchFiles.Open(
            [.. request.Tables.Select(table => table.File), .. request.Model is { } file ? new[] { file } : []],
            request.Outputs, refusals);
        TakenTable[] tables =
        [
            .. request.Tables
                .Select(table => table with
                {
                    IsOneOfSeveral = request.Tables.Count > 1,
                    KeepsSource = request.Outputs.State is not null,
                })
                .Select(table => Take(request, table, refusals, cancellation))
                .OfType<TakenTable>(),
        ];
        var warnings = tables.SelectMany(table => Told(table, request.Tables.Count > 1)).ToList();
        var joined = refusals.Count == 0 ? JoinedTables.Of(tables, refusals, warnings) : null;
        if (joined is null)
            return new(null, refusals);
        if (request.LearnsFromTruth)
            joined = joined with { Labels = TruthLabels.Of([.. tables.Select(table => table.Truth!)]) };
        cancellation.ThrowIfCancellationRequested();
        request.Tell(string.Create(CultureInfo.InvariantCulture, $"Linking {joined.Count:N0} records."));
        ModelDescription? given = null;
        if (KeptModel.Using(request.Model, refusals, model => Result(request, joined, given = model)) is not { } result)
            return new(null, refusals);
        cancellation.ThrowIfCancellationRequested();
        request.Tell("Judging and writing.");
        var matched = Answer(request, tables, joined, result, warnings);
        if (request.Outputs.State is not null)
            matched = matched with { State = KeptState.Of(tables[0], result, given!) };
        files.Write(matched);
        return new(matched with { Files = files.Written }, []);
    }

    private static TakenTable? Take(
        MatchRequest request, TableRequest table, List<LinkageRefusal> refusals, CancellationToken cancellation)
    {
        request.Tell($"Reading {table.File}.");
        return TableIntake.Take(table, request.Threads, refusals, cancellation);
    }

    private static IEnumerable<string> Told(TakenTable table, bool areSeveral) => areSeveral
        ? table.Warnings.Select(warning => warning.StartsWith(table.File, StringComparison.Ordinal)
            ? warning : $"{table.File}, {warning}")
        : table.Warnings;

    // A threshold that is given goes before the model's, and is kept with what is learned.
    private static MatchResult Result(MatchRequest request, PersonTable table, ModelDescription? model)
    {
        var thresholds = request.Threshold is { } bits
            ? new MatchThresholds(bits, bits, bits) : model?.Thresholds ?? MatchThresholds.Even;
        var options = TableMatchOptions.Of(request.Threads) with
        {
            Seed = (ulong)request.Seed,
            Threshold = thresholds.Join,
            IsOneToOne = request.IsOneToOne,
            KeepsBasis = request.Outputs.State is not null,
        };
        var result = PersonMatching.Match(table, options, model);
        return result with { Model = result.Model with { Thresholds = thresholds } };
    }

    private static MatchedTables Answer(
        MatchRequest request, TakenTable[] tables, PersonTable joined, MatchResult result, List<string> warnings)
    {
        var columns = tables.Select(table => table.Truth).OfType<RawColumn>().ToArray();
        var truth = columns.Length < tables.Length ? null : TruthJudge.Of(
            result.Clusters,
            TruthLabels.Of(columns),
            Array.ConvertAll(result.Pairs, pair => new ScoredPair(pair.Left, pair.Right, pair.Weight,
                pair.Probability)),
            joined.Sources);
        if (truth is { Unjudged: > 0 })
            warnings.Add(FormattableString.Invariant($"{truth.Unjudged} records state no truth and aren't judged."));
        return new()
        {
            Tables = tables,
            Table = joined,
            Result = result,
            Truth = truth,
            Warnings = [.. warnings, .. result.Warnings],
            Files = [],
        };
    }
}
