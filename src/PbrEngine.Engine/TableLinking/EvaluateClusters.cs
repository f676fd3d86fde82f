namespace PbrEngine.Engine.TableLinking;

/// <summary>Holds a file of clusters against the truth, which stands beside them or in another file.</summary>
public sealed class EvaluateClusters
{
    private const string IdDefault = "id";

    private readonly EvaluateRequest _request;
    private readonly CancellationToken _cancellation;
    private readonly List<LinkageRefusal> _refusals = [];
    private readonly List<string> _warnings = [];

    private EvaluateClusters(EvaluateRequest request, CancellationToken cancellation)
    {
        _request = request;
        _cancellation = cancellation;
    }

    /// <summary>Judges.</summary>
    /// <param name="request">The files.</param>
    /// <param name="cancellation">Stops the work between its steps.</param>
    public static LinkageAnswer<EvaluatedClusters> Evaluate(EvaluateRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var one = new EvaluateClusters(request, cancellation);
        var answer = one.Evaluate();
        return new(answer, answer is null ? one._refusals : []);
    }

    private EvaluatedClusters? Evaluate()
    {
        string?[] inputs = [_request.Clusters, _request.With, _request.Pairs];
        if (!OutputPaths.AreApart(
            inputs.OfType<string>().Distinct(), ChartFiles.Places(_request.Charts), _refusals))
        {
            return null;
        }
        OutputPaths.MakeFolder(_request.Charts, _refusals);
        if (Read(_request.Clusters) is not { } read || Truth(read) is not { } truth)
            return null;
        var cluster = read.Table.Find(_request.Cluster)!;
        var labels = TruthLabels.Of([cluster]);
        // A record without a cluster wasn't put anywhere: there is nothing of it to judge.
        truth = [.. truth.Select((label, row) => labels[row] < 0 ? -1 : label)];
        if (Array.TrueForAll(truth, label => label < 0))
        {
            _refusals.Add(LinkageRefusal.NothingToJudge(
                _request.Clusters, "No record has both a cluster and a truth. Check the columns and the ids."));
            return null;
        }
        var pairs = _request.Pairs is { } file
            ? PairsFile.Read(file, IdsOf(read)!, _refusals, _warnings, _cancellation) : null;
        if (_refusals.Count > 0)
            return null;
        var report = TruthJudge.Of(labels, truth, pairs, sources: null);
        if (report.Unjudged > 0)
            _warnings.Add(FormattableString.Invariant(
                $"{report.Unjudged} records have no cluster or no truth and aren't judged."));
        return new(report, _warnings, Charts(report));
    }

    private ReadTable? Read(string file)
    {
        if (CsvTableReader.Read(file, _refusals, _cancellation) is not { } read)
            return null;
        _warnings.AddRange(read.Warnings);
        return read;
    }

    // Row of the clusters to the label of its person; null where something is wrong.
    private int[]? Truth(ReadTable clusters)
    {
        var isBeside = _request.With is null;
        var needsId = !isBeside || _request.Pairs is not null;
        var before = _refusals.Count;
        ColumnChecks.Check(clusters, new()
        {
            Id = needsId ? IdOf(clusters) : null,
            Truth = isBeside ? _request.Truth : null,
            Ignored = [_request.Cluster],
        }, _refusals);
        if (_refusals.Count > before)
            return null;
        return isBeside
            ? TruthLabels.Of([clusters.Table.Find(_request.Truth)!])
            : Joined(clusters, _request.With!);
    }

    private int[]? Joined(ReadTable clusters, string file)
    {
        var before = _refusals.Count;
        if (Read(file) is not { } read)
            return null;
        ColumnChecks.Check(read, new() { Id = IdOf(read), Truth = _request.Truth }, _refusals);
        if (_refusals.Count > before)
            return null;
        var labels = TruthLabels.Of([read.Table.Find(_request.Truth)!]);
        var labelOfId = new Dictionary<string, int>(labels.Length, StringComparer.Ordinal);
        var ids = read.Table.Find(IdOf(read))!;
        for (var row = 0; row < labels.Length; row++)
            labelOfId.Add(ids[row]!, labels[row]);
        var joined = Array.ConvertAll(IdsOf(clusters)!, id => labelOfId.GetValueOrDefault(id, -1));
        var others = labels.Length - IdsOf(clusters)!.Count(labelOfId.ContainsKey);
        if (others > 0)
            _warnings.Add(FormattableString.Invariant(
                $"{others} records of {file} aren't in {_request.Clusters} and aren't judged."));
        return joined;
    }

    private string IdOf(ReadTable read) =>
        _request.Id is { } id && (read.Table.Find(id) is not null || read.Table.Find(IdDefault) is null)
            ? id : IdDefault;

    private string[]? IdsOf(ReadTable read) => read.Table.Find(IdOf(read)) is { } ids
        ? Array.ConvertAll(ids.Codes, code => ids.Texts[code]) : null;

    private IReadOnlyList<string> Charts(TruthReport report) => _request.Charts is { } folder
        ? ChartFiles.Write(folder, ChartFiles.Of(report, [])) : [];
}
