using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class MatchCsvTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_ShuffledRecords_GiveTheSameBytes()
    {
        var lines = InventedPeople.Lines(80, seed: 3);
        _folder.Write("a.csv", lines);
        _folder.Write("b.csv", [lines[0], .. lines.Skip(1).Reverse()]);
        foreach (var (name, threads) in new[] { ("a", 1), ("b", 2) })
        {
            MatchBench.Matched(new()
            {
                Tables = [new(_folder.At(name + ".csv")) { Truth = "person" }],
                Threads = threads,
                Outputs = new()
                {
                    Clusters = _folder.At(name + ".clusters"),
                    Pairs = _folder.At(name + ".pairs"),
                    Links = _folder.At(name + ".links"),
                },
            });
        }
        foreach (var kind in new[] { ".clusters", ".pairs", ".links" })
            Assert.Equal(_folder.Lines("a" + kind), _folder.Lines("b" + kind));
        Assert.Equal("id,cluster", _folder.Lines("a.clusters")[0]);
        Assert.Equal("id_l,id_r,weight,probability", _folder.Lines("a.pairs")[0]);
        Assert.InRange(_folder.Lines("a.links").Length, 15, 25);
    }

    [Fact]
    public void WriteClusters_EveryRecord_HasTheSmallestIdOfItsPerson()
    {
        MatchBench.Matched(new()
        {
            Tables = [MatchBench.People(_folder)],
            Outputs = new() { Clusters = _folder.At("c.csv") },
        });
        var rows = _folder.Lines("c.csv").Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(75, rows.Count);
        Assert.Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal), rows.Select(row => row[0]));
        Assert.All(rows.GroupBy(row => row[1]), person => Assert.Equal(person.Key, person.Min(row => row[0])));
    }

    [Fact]
    public void WritePairs_OfTwoTables_HaveTheFirstTableOnTheLeftInOrder()
    {
        var lines = InventedPeople.Lines(60, seed: 5);
        // The second file's ids are the smaller ones.
        var second = lines.Select((line, at) => at == 0 ? line : "a" + line);
        MatchBench.Matched(new()
        {
            Tables =
            [
                new(_folder.Write("a.csv", lines)) { Truth = "person" },
                new(_folder.Write("b.csv", [.. second])) { Truth = "person" },
            ],
            IsOneToOne = true,
            Outputs = new() { Pairs = _folder.At("pairs.csv") },
        });
        var pairs = _folder.Lines("pairs.csv").Skip(1).Select(line => line.Split(',')).ToList();
        Assert.True(pairs.Count >= 75, $"only {pairs.Count} pairs");
        Assert.All(pairs, pair => Assert.Equal(('r', 'a'), (pair[0][0], pair[1][0])));
        Assert.Equal(pairs.OrderBy(p => p[0], StringComparer.Ordinal).ThenBy(p => p[1], StringComparer.Ordinal), pairs);
    }
}
