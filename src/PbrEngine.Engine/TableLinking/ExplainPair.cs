using PbrEngine.Linkage.Charting;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Says what speaks for and against two records being one person.</summary>
public static class ExplainPair
{
    /// <summary>Explains.</summary>
    /// <param name="request">The pair, its table and the model.</param>
    /// <param name="cancellation">Stops the work between its steps.</param>
    public static LinkageAnswer<ExplainedPair> Explain(ExplainRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var refusals = new List<LinkageRefusal>();
        if (TableIntake.Take(request.Table, request.Threads, refusals, cancellation) is not { } taken)
            return new(null, refusals);
        var (left, right) = (RowOf(taken, request.Left, refusals), RowOf(taken, request.Right, refusals));
        if (refusals.Count == 0 && left == right)
            refusals.Add(LinkageRefusal.OneRecord(request.Table.File, request.Left, taken.Id!));
        if (refusals.Count > 0 || Pair(request, taken.Table, (left, right), refusals) is not { } pair)
            return new(null, refusals);
        var explained = new ExplainedPair(request, pair, taken.Warnings);
        return Draw(explained, refusals) ? new(explained, []) : new(null, refusals);
    }

    private static int RowOf(TakenTable taken, string id, List<LinkageRefusal> refusals)
    {
        var row = Array.IndexOf(taken.Table.Ids, id);
        if (row < 0)
            refusals.Add(LinkageRefusal.UnknownId(taken.File, id, taken.Id!));
        return row;
    }

    private static PairExplanation? Pair(
        ExplainRequest request, PersonTable table, (int Left, int Right) rows, List<LinkageRefusal> refusals)
    {
        var options = TableMatchOptions.Of(request.Threads) with { Seed = (ulong)request.Seed };
        return KeptModel.Using(request.Model, refusals, model =>
            new PairExplainer(table, model ?? PersonMatching.Match(table, options).Model)
                .Explain(rows.Left, rows.Right));
    }

    private static bool Draw(ExplainedPair explained, List<LinkageRefusal> refusals)
    {
        if (explained.Request.Svg is not { } path)
            return true;
        string?[] inputs = [explained.Request.Table.File, explained.Request.Model];
        if (!OutputPaths.AreApart(inputs.OfType<string>(), [path], refusals))
            return false;
        using var draft = DraftFile.Open(path, refusals);
        if (draft is null)
            return false;
        using (var writer = new StreamWriter(draft.Stream, leaveOpen: true))
            writer.Write(Waterfall.Draw(explained.Pair.Prior, [.. Steps(explained.Pair)], explained.Probability));
        draft.Keep();
        return true;
    }

    private static IEnumerable<WaterfallStep> Steps(PairExplanation pair) => pair.Comparisons
        .Select(one => new WaterfallStep
        {
            Label = $"{one.Name}: {one.Level}",
            Left = one.Left,
            Right = one.Right,
            Weight = one.Bits + one.Rarity,
        })
        .Append(new()
        {
            Label = "Others",
            Left = "relatives and namesakes",
            Right = "agree too",
            Weight = pair.Others,
        });
}

/// <summary>Which pair is to be explained.</summary>
public sealed record ExplainRequest
{
    /// <summary>The table.</summary>
    public required TableRequest Table { get; init; }

    /// <summary>The id of a record.</summary>
    public required string Left { get; init; }

    /// <summary>The id of another one.</summary>
    public required string Right { get; init; }

    /// <summary>A model that was learned before; null to learn one from the table.</summary>
    public string? Model { get; init; }

    /// <summary>Where a chart goes; null for none.</summary>
    public string? Svg { get; init; }

    /// <summary>Chooses the random pairs from which chance agreement is estimated.</summary>
    public int Seed { get; init; } = 7;

    /// <summary>How many threads work at most.</summary>
    public int Threads { get; init; } = 1;
}

/// <summary>A pair, explained.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Pair">What speaks for and against.</param>
/// <param name="Warnings">What somebody should look at, each a sentence.</param>
public sealed record ExplainedPair(ExplainRequest Request, PairExplanation Pair, IReadOnlyList<string> Warnings)
{
    /// <summary>That the two are one person, 0 to 1.</summary>
    public double Probability => 1 / (1 + Math.Pow(2, -Pair.Weight));
}
