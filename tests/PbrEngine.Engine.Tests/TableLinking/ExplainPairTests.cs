using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class ExplainPairTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_EitherOrder_IsTheSameWeightWithValuesTurned()
    {
        var one = Explain("r00001", "r00002").Value!.Pair;
        var other = Explain("r00002", "r00001").Value!.Pair;
        Assert.Equal(one.Weight, other.Weight);
        Assert.Equal(one.Comparisons.Select(c => c.Left), other.Comparisons.Select(c => c.Right));
        Assert.Equal(
            one.Weight, one.Prior + one.Others + one.Comparisons.Sum(c => c.Bits + c.Rarity), precision: 9);
    }

    [Fact]
    public void Explain_WeightOfALinkedPair_IsTheOneItWasLinkedBy()
    {
        var matched = MatchBench.Matched(new() { Tables = [MatchBench.People(_folder)] });
        var pair = matched.Result.Pairs.MaxBy(p => p.Weight);
        var explained = Explain(matched.Table.Ids[pair.Left], matched.Table.Ids[pair.Right]).Value!;
        Assert.Equal(pair.Weight, explained.Pair.Weight, precision: 9);
        Assert.Equal(pair.Probability, explained.Probability, precision: 9);
    }

    [Theory]
    [InlineData("nobody", "r00002")]
    [InlineData("r00002", "r00002")]
    public void Explain_NoPair_IsRefused(string left, string right)
    {
        var refusal = Assert.Single(Explain(left, right).Refusals);
        Assert.Equal("LNK-016", refusal.Code);
        Assert.True(refusal.IsOfArguments);
    }

    [Fact]
    public void Explain_Svg_IsWrittenWhole()
    {
        Explain("r00001", "r00002", "w.svg");
        Assert.StartsWith("<svg", _folder.Lines("w.svg")[0], StringComparison.Ordinal);
        Assert.Equal("LNK-018", Assert.Single(Explain("r00001", "r00002", "p.csv").Refusals).Code);
        Assert.Equal("LNK-017", Assert.Single(Explain("r00001", "r00002", "no/w.svg").Refusals).Code);
    }

    private LinkageAnswer<ExplainedPair> Explain(string left, string right, string? svg = null) => ExplainPair.Explain(
        new()
        {
            Table = MatchBench.People(_folder),
            Left = left,
            Right = right,
            Svg = svg is null ? null : _folder.At(svg),
        },
        CancellationToken.None);
}
