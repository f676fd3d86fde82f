using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkageFamiliesCommandTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Families_TwoNights_KeepIdsAndTellEvents()
    {
        Write("early_help,E1,P1,2026-01-01,", "early_help,E1,P2,2026-01-01,", "tenancy,T1,P3,2026-01-01,");
        _bench.Done(
            "families", _bench.At("e.csv"), "--as-at", "2026-10-01", "--out", _bench.At("f1.csv"));
        Write("early_help,E1,P1,2026-01-01,", "early_help,E1,P2,2026-01-01,", "early_help,E1,P3,2026-10-02,");
        var told = _bench.Done(
            "families", _bench.At("e.csv"), "--as-at", "2026-10-02", "--prior", _bench.At("f1.csv"), "--out",
            _bench.At("f2.csv"), "--events", _bench.At("v.csv"), "--json").Json();
        Assert.Equal((1, 3, 1), (
            told.GetProperty("families").GetInt32(), told.GetProperty("persons").GetInt32(),
            told.GetProperty("merged").GetInt32()));
        Assert.Equal("F20261001-000001,P3,early_help,E1,2026-10-02,", _bench.Lines("f2.csv")[^1]);
        Assert.Equal("2026-10-02,merged,F20261001-000002,F20261001-000001,P3", _bench.Lines("v.csv")[^1]);
    }

    [Fact]
    public void Families_UnknownBasis_FailsAndSaysWhereAndWhatThereIs()
    {
        Write("early_help,E1,P1,2026-01-01,", "club,C1,P1,2026-01-01,");
        var answer = _bench.Run(
            "families", _bench.At("e.csv"), "--as-at", "2026-10-01", "--out", _bench.At("f.csv"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.StartsWith(
            $"LNK-040 {_bench.At("e.csv")}, line 3, column basis: club is not a basis of families. There are, the most "
            + "trusted first: early_help, social_care,", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["e.csv"], _bench.Names());
    }

    [Fact]
    public void Families_NoDay_IsWrong()
    {
        Write("early_help,E1,P1,2026-01-01,");
        var answer = _bench.Run("families", _bench.At("e.csv"), "--out", _bench.At("f.csv"));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("--as-at", answer.Error, StringComparison.Ordinal);
    }

    private void Write(params string[] edges) => _bench.Write("e.csv", ["basis,group,person,from,to", .. edges]);
}
