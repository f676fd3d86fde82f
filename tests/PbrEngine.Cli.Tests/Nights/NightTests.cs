using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Data;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class NightTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_StoreFillsUpInTheMiddle_KeepsYesterdayAndItsFilesAndGoesOnLater()
    {
        var landing = InventedCouncil.Make(_bench, families: 4);
        var folder = _bench.At("out");
        _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--out", folder);
        var yesterday = File.ReadAllBytes(Path.Combine(folder, "results.csv"));
        string[] second = ["run", "--landing", landing, "--as-at", InventedCouncil.SecondNight, "--out", folder];

        _bench.OpenStores = database => Stores.Of(database) with { Outcomes = new FullOutcomes(database) };
        var failed = _bench.Run(second);
        Assert.Equal(ExitCode.Failed, failed.Code);
        Assert.Equal("The disk is full.", failed.Error.Split('\n').Last(l => l.Length > 0));
        Assert.Equal(yesterday, File.ReadAllBytes(Path.Combine(folder, "results.csv")));

        _bench.OpenStores = Stores.Of;
        Assert.Contains(InventedCouncil.FirstNight, _bench.Done("funnel").Output, StringComparison.Ordinal);
        var completed = _bench.Done([.. second, "--json"]).Json();
        Assert.Equal(1, completed.GetProperty("attempt").GetInt32());
        Assert.Contains(InventedCouncil.SecondNight, _bench.Done("funnel").Output, StringComparison.Ordinal);
    }

    private sealed class FullOutcomes(PbrDatabase database) : IOutcomeStore
    {
        private readonly IOutcomeStore _inner = Stores.Of(database).Outcomes;

        public void Save(long attemptId, RuleSet ruleSet, IReadOnlyList<FamilyVerdict> verdicts) =>
            throw new StoreFullException("The disk is full.");

        public void Clear(long attemptId) => _inner.Clear(attemptId);

        public IReadOnlyList<FamilyRow> Families(long attemptId) => _inner.Families(attemptId);

        public IReadOnlyList<(string FamilyRef, string PersonId)> EverMembers(long attemptId) =>
            _inner.EverMembers(attemptId);

        public FamilyRow? Family(long attemptId, string familyRef) => _inner.Family(attemptId, familyRef);

        public IEnumerable<MeasureRow> Measures(long attemptId, string? familyRef = null) =>
            _inner.Measures(attemptId, familyRef);

        public IReadOnlyDictionary<string, long> Lost(long attemptId, long earlierId) =>
            _inner.Lost(attemptId, earlierId);

        public IReadOnlyList<ResultRow> Results(long attemptId, string? familyRef = null) =>
            _inner.Results(attemptId, familyRef);
    }
}
