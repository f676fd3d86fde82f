using PbrEngine.Linkage.Modelling;

namespace PbrEngine.Linkage.Tests.Modelling;

public sealed class RivalsTests
{
    // 0 is claimed by 1 with 12 bits and by 2 with 10.
    private static readonly WeighedStatements[] Claims = [new(0, 1, 12, 12), new(0, 2, 10, 10)];

    [Fact]
    public void BitsAgainst_RivalThatCannotBeTheSame_TakesItsOdds() =>
        Assert.Equal(Math.Log2(1 + 1024), Bits(areApart: true, spare: 4), 12);

    [Fact]
    public void BitsAgainst_RivalThatMayBeTheSame_TakesNothing() => Assert.Equal(0, Bits(areApart: false, spare: 4));

    // With 30 bits to spare, a claim of 10 can't matter.
    [Fact]
    public void BitsAgainst_RivalTooWeakToMatter_IsNotLookedAt() => Assert.Equal(0, Bits(areApart: true, spare: 30));

    [Fact]
    public void BitsAgainst_SeveralClaimsOfOneRival_CountsTheBest()
    {
        WeighedStatements[] claims = [.. Claims, new(0, 3, 9, 9)];
        var rivals = new Rivals(claims, statement => statement == 3 ? 2 : statement, (_, _) => true);

        Assert.Equal(Math.Log2(1 + 1024), rivals.BitsAgainst([0], [1], 4), 12);
    }

    [Fact]
    public void None_ClaimsNothing() => Assert.Equal(0, Rivals.None.BitsAgainst([0], [1], 0));

    private static double Bits(bool areApart, double spare) =>
        new Rivals(Claims, statement => statement, (_, _) => areApart).BitsAgainst([0], [1], spare);
}
