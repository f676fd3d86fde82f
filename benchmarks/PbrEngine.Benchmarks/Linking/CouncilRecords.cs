using PbrEngine.Benchmarks.Measuring;
using PbrEngine.Benchmarks.Nights;
using PbrEngine.Engine.Generating;
using PbrEngine.Engine.Running;
using PbrEngine.Linkage;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>The records that a synthetic council's night links, and who each of them is in truth.</summary>
/// <param name="Records">As the night gives them to its linker.</param>
/// <param name="Edges">The groups in which feeds put them.</param>
/// <param name="Truth">The true person of every record.</param>
internal sealed record CouncilRecords(
    IReadOnlyList<LinkRecord> Records, IReadOnlyList<RecordEdge> Edges, IReadOnlyDictionary<RecordKey, string> Truth)
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    private int[]? _trueLabels;

    /// <summary>Invents a council under a folder, imports it and takes what its night would link.</summary>
    internal static CouncilRecords Of(string folder, int families, int seed)
    {
        var name = FormattableString.Invariant($"council-{families}-{seed}");
        var council = SyntheticCouncil.Generate(
            new() { Families = families, Seed = seed }, Path.Combine(folder, name));
        var database = BenchmarkDatabase.Make(Path.Combine(folder, name + ".db"));
        BenchmarkDatabase.Register(database, council.AgreementsFile);
        var linker = new WatchingLinker();
        var services = WholeNight.Services(database, linker);
        var options = new RunOptions { AsAt = AsAt, Landing = council.LandingDirectory };
        // A tiny council shrinks by more than a fifth now and then; the night goes on without such a delivery.
        _ = services.Import(options, null, CancellationToken.None);
        var report = new RunOneStep(services).Link(options);
        if (report.Refusal is { } refusal)
            throw new InvalidOperationException($"The step was refused: {refusal}");
        return new(linker.Records, linker.Edges, ReadTruth(Path.Combine(council.TruthDirectory, "persons.csv")));
    }

    /// <summary>Whole numbers for the true persons of records, in the records' order.</summary>
    internal int[] TrueLabels() => _trueLabels ??= Labels(Records.Select(r => Truth[r.Key]));

    /// <summary>What a person who knows the truth says of a doubtful pair.</summary>
    internal Judgement Judge(LinkReview review) => new()
    {
        Left = review.Left,
        Right = review.Right,
        Verdict = Truth[review.Left] == Truth[review.Right] ? JudgementVerdict.Same : JudgementVerdict.Different,
        By = "truth",
        At = DateTimeOffset.UnixEpoch,
        Reason = "known",
    };

    /// <summary>Whole numbers for the linked persons of records, in the records' order.</summary>
    internal int[] Labels(LinkResult result)
    {
        var personOf = result.Persons.SelectMany(p => p.Records.Select(key => (key, p.PersonId)))
            .ToDictionary(p => p.key, p => p.PersonId);
        return Labels(Records.Select(r => personOf[r.Key]));
    }

    private static int[] Labels(IEnumerable<string> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select(name =>
            numbers.TryGetValue(name, out var number) ? number : numbers[name] = numbers.Count)];
    }

    private static Dictionary<RecordKey, string> ReadTruth(string file) => File.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(cells => new RecordKey(cells[0], cells[1]), cells => cells[2]);

    private sealed class WatchingLinker : ILinker
    {
        private readonly ModelLinker _exact = new ModelLinker(LinkModel.Exact);

        internal IReadOnlyList<LinkRecord> Records { get; private set; } = [];

        internal IReadOnlyList<RecordEdge> Edges { get; private set; } = [];

        public string Model => _exact.Model;

        public LinkResult Link(LinkRequest request)
        {
            (Records, Edges) = (request.Records, request.Edges);
            return _exact.Link(request);
        }
    }
}
