using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class PairsFileTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];
    private readonly List<string> _warnings = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Pairs_AreToldByRows() => Assert.Equal(
        [new(1, 0, 2.5, 0.75)], Read("id_l,id_r,weight,probability", "b,a,2.5,0.75"));

    [Fact]
    public void Read_NoProbability_IsTakenFromTheWeight() =>
        Assert.Equal(0.8, Assert.Single(Read("id_l,id_r,weight", "a,b,2")!).Probability, precision: 9);

    [Fact]
    public void Read_UnknownId_IsPassedOverAndTold()
    {
        Assert.Empty(Read("id_l,id_r,weight", "a,z,2")!);
        Assert.Contains("1 pairs have an id", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b,heavy,0.5", "weight")]
    [InlineData("a,b,NaN,0.5", "weight")]
    [InlineData("a,b,,0.5", "weight")]
    [InlineData("a,b,1e308,0.5", "weight")]
    [InlineData("a,b,-Infinity,0.5", "weight")]
    [InlineData("a,b,1,1.5", "probability")]
    [InlineData("a,b,1,", "probability")]
    public void Read_WhatIsNoNumber_IsRefusedWithLineAndColumn(string line, string column)
    {
        Assert.Null(Read("id_l,id_r,weight,probability", "a,b,1,0.5", line));
        var refusal = Assert.Single(_refusals);
        Assert.Equal(("LNK-020", 3, column), (refusal.Code, refusal.Line, refusal.Column));
    }

    [Theory]
    [InlineData("a,a,1,0.5", "paired with itself")]
    [InlineData("a,b,1,0.5", "stands before already")]
    [InlineData("b,a,1,0.5", "stands before already")]
    public void Read_WhatIsNoPairOfItsOwn_IsRefusedWithItsLine(string line, string told)
    {
        Assert.Null(Read("id_l,id_r,weight,probability", "a,b,1,0.5", line));
        var refusal = Assert.Single(_refusals);
        Assert.Equal(("LNK-030", 3), (refusal.Code, refusal.Line));
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherColumns_AreRefused()
    {
        Assert.Null(Read("left,right,weight", "a,b,1"));
        Assert.Equal(["LNK-008", "LNK-008"], _refusals.Select(r => r.Code));
    }

    private IReadOnlyList<ScoredPair>? Read(params string[] lines) =>
        PairsFile.Read(_folder.Write("pairs.csv", lines), ["a", "b"], _refusals, _warnings, CancellationToken.None);
}
