using PbrEngine.Cli.Tests.Bench;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkageLinkCommandTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public LinkageLinkCommandTests()
    {
        // Everybody once in each file; the second says so in other words and another order, with ids of its own.
        var people = InventedPeople.Lines(300, seed: 9).Skip(1).Select(line => line.Split(','))
            .DistinctBy(cells => cells[1]).ToArray();
        _bench.Write("a.csv", [InventedPeople.Header, .. people.Select(cells => string.Join(',', cells))]);
        _bench.Write("b.csv", [
            "born,who,family name,first name,postal_code,ref_no",
            .. people.Reverse().Select(c => $"{c[4]},{c[1]},{c[3].ToUpperInvariant()},{c[2]},{c[7]},x{c[0]}"),
        ]);
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Link_OtherHeaders_AreAlignedByRole()
    {
        var evaluation = Link("--out", _bench.At("c.csv"), "--links", _bench.At("l.csv")).Json()
            .GetProperty("evaluation");
        Assert.InRange(evaluation.GetProperty("pairwise").GetProperty("f1").GetDouble(), 0.98, 1);
        var links = _bench.Lines("l.csv").Skip(1).Select(line => line.Split(',')).ToList();
        Assert.InRange(links.Count, 290, 300);
        Assert.All(links, link => Assert.Equal("x" + link[0], link[1]));
        Assert.Equal(601, _bench.Lines("c.csv").Length);
    }

    [Fact]
    public void Link_IdsThatClash_AreToldApartAndSaidSo()
    {
        string[] clashing =
            [.. _bench.Lines("b.csv").Select(line => line.Replace(",xr", ",r", StringComparison.Ordinal))];
        _bench.Write("b.csv", clashing);
        var answer = Link("--links", _bench.At("l.csv"));
        Assert.All(_bench.Lines("l.csv").Skip(1), line => Assert.Matches("^a:r\\d+,b:r\\d+,", line));
        Assert.Contains(
            answer.Json().GetProperty("warnings").EnumerateArray(),
            w => w.GetString()!.StartsWith("300 ids stand in both files", StringComparison.Ordinal));
    }

    [Fact]
    public void Link_NothingInCommon_Fails()
    {
        _bench.Write("b.csv", "ref_no,who,shade", "x1,1,red", "x2,2,red", "x3,3,blue");
        var answer = Run("--out", _bench.At("c.csv"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains("LNK-019", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_UnknownColumnOfTheSecondFile_IsWrong()
    {
        var answer = Run("--out", _bench.At("c.csv"), "--map-b", "surname=none");
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains($"LNK-008 {_bench.At("b.csv")}, column none", answer.Error, StringComparison.Ordinal);
    }

    private CommandAnswer Link(params string[] arguments)
    {
        var answer = Run([.. arguments, "--json"]);
        Assert.True(answer.Code == ExitCode.Done, answer.Error);
        return answer;
    }

    private CommandAnswer Run(params string[] arguments) => _bench.Run(
    [
        "link", _bench.At("a.csv"), _bench.At("b.csv"), "--id", "rec_id", "--id-b", "ref_no", "--truth", "person",
        "--truth-b", "who", "--one-to-one", .. arguments,
    ]);
}
