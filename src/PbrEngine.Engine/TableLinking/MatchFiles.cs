using PbrEngine.Linkage.Deltas;

namespace PbrEngine.Engine.TableLinking;

/// <summary>The files of an answer. They are begun before the work, so that a place that can't be written to is told at
/// once, and each is put in its place whole.</summary>
internal sealed class MatchFiles : IDisposable
{
    private readonly List<(DraftFile Draft, string Path, Action<MatchedTables, Stream> Write)> _files = [];
    private readonly string? _charts;

    private MatchFiles(string? charts) => _charts = charts;

    /// <summary>The files that are in their place.</summary>
    internal IReadOnlyList<string> Written { get; private set; } = [];

    /// <summary>Begins the files that are wanted.</summary>
    /// <param name="inputs">The files that are read.</param>
    /// <param name="outputs">The files that are wanted.</param>
    /// <param name="refusals">Takes why one can't be written.</param>
    internal static MatchFiles Open(
        IEnumerable<string> inputs, MatchOutputs outputs, List<LinkageRefusal> refusals)
    {
        var files = new MatchFiles(outputs.Charts);
        if (!OutputPaths.AreApart(inputs, [.. outputs.Files, .. ChartFiles.Places(outputs.Charts)], refusals))
            return files;
        OutputPaths.MakeFolder(outputs.Charts, refusals);
        files.Begin(outputs.Clusters, MatchCsv.WriteClusters, refusals);
        files.Begin(outputs.Pairs, MatchCsv.WritePairs, refusals);
        files.Begin(outputs.Links, MatchCsv.WriteLinks, refusals);
        files.Begin(outputs.Model, (matched, stream) => KeptModel.Write(matched.Result.Model, stream), refusals);
        files.Begin(outputs.State, (matched, stream) => StateFile.Write(matched.State!, stream), refusals);
        return files;
    }

    /// <summary>Writes every file, then puts all in their places.</summary>
    internal void Write(MatchedTables matched)
    {
        foreach (var (draft, _, write) in _files)
            write(matched, draft.Stream);
        foreach (var (draft, _, _) in _files)
            draft.Keep();
        Written =
        [
            .. _files.Select(file => file.Path),
            .. _charts is null ? [] : ChartFiles.Write(_charts, ChartFiles.Of(matched)),
        ];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (draft, _, _) in _files)
            draft.Dispose();
    }

    private void Begin(string? path, Action<MatchedTables, Stream> write, List<LinkageRefusal> refusals)
    {
        if (path is not null && DraftFile.Open(path, refusals) is { } draft)
            _files.Add((draft, path, write));
    }
}
