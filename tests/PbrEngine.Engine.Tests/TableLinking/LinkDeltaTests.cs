using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

/// <summary>Goal: what a delta writes is what a full run over all records writes by the same model, byte for byte,
/// night after night.</summary>
public sealed class LinkDeltaTests : IDisposable
{
    private readonly DeltaBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Link_NightsOfSeededPeople_WriteTheBytesOfFullRuns()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var random = new Random(seed);
            var lines = WithNumbers(InventedPeople.Lines(random.Next(60, 400), seed), random);
            var (from, step) = (lines.Length / 2, random.Next(1, 12));
            _bench.Begin(lines, from, threshold: seed % 3 == 0 ? 2 : null);
            var standing = lines[1..from].ToDictionary(Id, StringComparer.Ordinal);
            var state = _bench.State;
            for (var night = 1; night <= 3; night++)
            {
                string[] came =
                [
                    .. lines.Skip(from + (night - 1) * step).Take(step), .. Changed(standing.Values, random),
                ];
                foreach (var line in came)
                    standing[Id(line)] = line;
                _bench.Folder.Write("later.csv", [lines[0], .. came]);
                var next = $"{night}.state";
                var answer = _bench.Delta(_bench.Outputs("delta", next), state, threads: night);
                Assert.Empty(answer.Refusals);
                string[] all = [.. standing.Values];
                random.Shuffle(all);
                var file = _bench.Folder.Write("all.csv", [lines[0], .. all]);
                DeltaBench.Match(
                    file, _bench.Outputs("full"), _bench.Model, threshold: seed % 3 == 0 ? 2 : null);
                Assert.True(_bench.Text("full") == _bench.Text("delta"), $"seed {seed}, night {night}: other bytes");
                state = _bench.Folder.At(next);
            }
        }
    }

    // A number that one more row shares than may is nobody's, for the rows before as well; dates of which the new ones
    // show that the month comes first are other dates.
    [Theory]
    [InlineData("9999999999", 45, "03/04/1980")]
    [InlineData("9999999999", 60, "1980-04-03")]
    [InlineData("", 0, "12/25/1980")]
    [InlineData("", 0, "25/12/1980")]
    public void Link_WhatChangesEarlierRows_WritesTheBytesOfAFullRun(string number, int shared, string born)
    {
        string[] lines = [.. InventedPeople.Lines(300, 8)];
        lines[0] += ",nhs_number";
        for (var at = 1; at < lines.Length; at++)
        {
            var cells = lines[at].Split(',');
            cells[4] = at < 300 ? $"0{at % 9 + 1}/0{at % 7 + 1}/19{at % 60 + 40}" : born;
            var isShared = at <= shared || at > lines.Length - 10;
            lines[at] = string.Join(',', cells) + "," + (isShared ? number : $"94{at * 77:D8}");
        }
        _bench.Begin(lines, 340);
        Assert.Empty(_bench.Delta(_bench.Outputs("delta")).Refusals);
        DeltaBench.Match(_bench.Folder.At("all.csv"), _bench.Outputs("full"), _bench.Model);
        Assert.Equal(_bench.Text("full"), _bench.Text("delta"));
    }

    [Fact]
    public void Link_RecordsThatTakeAPlace_AreTold()
    {
        var lines = InventedPeople.Lines(60, 5);
        _bench.Begin(lines, lines.Length - 3);
        _bench.Folder.Write("later.csv", lines[0], lines[4], lines[^1], lines[^2]);
        var matched = _bench.Delta(_bench.Outputs("delta")).Value!;
        Assert.Contains("Records that took the place of those that had their ids: 1.", matched.Warnings);
        Assert.Equal(lines.Length - 2, matched.Records);
        Assert.Null(matched.State);
    }

    [Fact]
    public void Link_ColumnsInAnotherOrder_AreKnownByName()
    {
        var lines = InventedPeople.Lines(60, 5);
        _bench.Begin(lines, lines.Length - 9);
        _bench.Folder.Write("later.csv", [.. _bench.Folder.Lines("later.csv")
            .Select(line => string.Join(';', line.Split(',').Reverse()))]);
        Assert.Empty(_bench.Delta(_bench.Outputs("delta")).Refusals);
        DeltaBench.Match(_bench.Folder.At("all.csv"), _bench.Outputs("full"), _bench.Model);
        Assert.Equal(_bench.Text("full"), _bench.Text("delta"));
    }

    [Theory]
    [InlineData("LNK-025", "rec_id,person,forename,surname,dob,house_number,street", "x,1,Ann,Lee,1980-02-03,1,High")]
    [InlineData("LNK-025", InventedPeople.Header + ",nhs", "x,1,Ann,Lee,1980-02-03,1,High,AB1 2CD,1")]
    [InlineData("LNK-003", InventedPeople.Header)]
    [InlineData("LNK-002")]
    [InlineData("LNK-010", InventedPeople.Header, ",1,Ann,Lee,1980-02-03,1,High,AB1 2CD")]
    [InlineData("LNK-011", InventedPeople.Header, "x,,,Lee,,,,", "x,,,Ray,,,,")]
    [InlineData("LNK-006", InventedPeople.Header, "x,1")]
    public void Link_BadRecords_AreRefusedAndNothingIsWritten(string code, params string[] later)
    {
        _bench.Begin(InventedPeople.Lines(60, 5), 70);
        _bench.Folder.Write("later.csv", later);
        Assert.Equal([code], _bench.Refused());
    }

    [Fact]
    public void Link_StateOverWhichItWouldBeWritten_IsRefused()
    {
        _bench.Begin(InventedPeople.Lines(60, 5), 70);
        var answer = _bench.Delta(new() { Clusters = _bench.Folder.At("no.csv"), State = _bench.State });
        Assert.Equal("LNK-018", Assert.Single(answer.Refusals).Code);
    }

    [Fact]
    public void Link_Stopped_LeavesNothingBehind()
    {
        _bench.Begin(InventedPeople.Lines(60, 5), 70);
        var before = _bench.Folder.Names();
        Assert.Throws<OperationCanceledException>(() => PbrEngine.Engine.TableLinking.LinkDelta.Link(
            new(_bench.Later, _bench.State) { Outputs = _bench.Outputs("no") }, new CancellationToken(true)));
        Assert.Equal(before, _bench.Folder.Names());
    }

    private static string Id(string line) => line[..line.IndexOf(',', StringComparison.Ordinal)];

    private static string[] WithNumbers(string[] lines, Random random) =>
    [
        lines[0] + ",nhs_number",
        .. lines.Skip(1).Select(line => line + (random.Next(3) == 0 ? "," : $",94{random.Next(90_000_000):D8}")),
    ];

    // New versions of a few records: another's values, or a part of them missing.
    private static IEnumerable<string> Changed(ICollection<string> lines, Random random)
    {
        string[] all = [.. lines];
        random.Shuffle(all);
        foreach (var line in all.Take(random.Next(4)))
        {
            var cells = all[random.Next(all.Length)].Split(',');
            cells[random.Next(2, cells.Length)] = "";
            yield return string.Join(',', [Id(line), .. cells[1..]]);
        }
    }
}
