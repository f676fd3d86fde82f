using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

/// <summary>A folder with a model, records, a state behind the answer for them, and records that come later.</summary>
internal sealed class DeltaBench : IDisposable
{
    internal TableFolder Folder { get; } = new();

    internal string State => Folder.At("base.state");

    internal string Model => Folder.At("m.json");

    internal string Later => Folder.At("later.csv");

    /// <summary>Learns a model from all lines, and links the first of them.</summary>
    /// <param name="lines">A header and records.</param>
    /// <param name="count">How many are there at first; the others come later.</param>
    /// <param name="threshold">From where records are linked, in bits.</param>
    internal void Begin(string[] lines, int count, double? threshold = null)
    {
        Match(Folder.Write("all.csv", lines), new() { Clusters = Folder.At("c.csv"), Model = Model }, model: null);
        Match(Folder.Write("base.csv", lines[..count]), new() { Clusters = Folder.At("c.csv"), State = State }, Model,
            threshold);
        Folder.Write("later.csv", [lines[0], .. lines[count..]]);
    }

    internal LinkageAnswer<MatchedTables> Delta(MatchOutputs outputs, string? state = null, int threads = 2) =>
        LinkDelta.Link(
            new(Later, state ?? State) { Outputs = outputs, Threads = threads }, CancellationToken.None);

    /// <summary>The codes of what is wrong with a delta; nothing may be written.</summary>
    internal string[] Refused(string? model = null)
    {
        var before = Folder.Names();
        var answer = LinkDelta.Link(
            new(Later, State)
            {
                Model = model,
                Outputs = new() { Clusters = Folder.At("no.csv"), State = Folder.At("no.state") },
            },
            CancellationToken.None);
        Assert.Null(answer.Value);
        Assert.Equal(before, Folder.Names());
        return [.. answer.Refusals.Select(refusal => refusal.Code)];
    }

    internal static MatchedTables Match(string file, MatchOutputs outputs, string? model, double? threshold = null) =>
        MatchBench.Matched(new()
        {
            Tables = [new(file) { Id = "rec_id", Map = ["ignore=person"] }],
            Model = model,
            Threshold = threshold,
            Outputs = outputs,
        });

    /// <summary>The files of an answer by a beginning of their names.</summary>
    internal MatchOutputs Outputs(string name, string? state = null) => new()
    {
        Clusters = Folder.At(name + "-clusters.csv"),
        Pairs = Folder.At(name + "-pairs.csv"),
        Links = Folder.At(name + "-links.csv"),
        State = state is null ? null : Folder.At(state),
    };

    internal string Text(string name) => string.Concat(
        new[] { "clusters", "pairs", "links" }.Select(kind => File.ReadAllText(Folder.At($"{name}-{kind}.csv"))));

    public void Dispose() => Folder.Dispose();
}
