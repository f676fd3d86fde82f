using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Explaining;
using PbrEngine.Linkage.Modelling;

namespace PbrEngine.Linkage.Tests.Modelling;

public sealed class StatementJoinerTests
{
    private const double Join = 8;

    [Fact]
    public void Join_PairAtTheThreshold_IsJoinedAndOneBelowIsShown()
    {
        Assert.Equal(("0+1 | 2 | 3", ""), Of(Nameless(4), (0, 1, 8)));
        Assert.Equal(("0 | 1 | 2 | 3", "0~1 DOUBTFUL"), Of(Nameless(4), (0, 1, 7.9)));
    }

    [Fact]
    public void Join_OneDoubtfulPairBetweenTwoPersons_DoesNotChainThem() => Assert.Equal(
        ("0+1 | 2+3", "1~2 DOUBTFUL"), Of(Nameless(4), (0, 1, 28), (2, 3, 28), (1, 2, 10)));

    // 2 fits 0 and 1, who can't be one person; where one claim is much the better, it wins.
    [Fact]
    public void Join_TwoClaimsThatExcludeEachOther_JoinsOnlyTheMuchBetterOne()
    {
        LinkRecord[] records = [A.Person("0", "Jane"), A.Person("1", "Peter"), A.Blank("2")];

        Assert.Equal(
            ("0 | 1 | 2", "0~2 GUARD_AMBIGUOUS; 1~2 GUARD_AMBIGUOUS"), Of(records, (0, 2, 15), (1, 2, 14)));
        Assert.Equal(("0+2 | 1", "1~2 GUARD_TWINS"), Of(records, (0, 2, 25), (1, 2, 14)));
    }

    [Fact]
    public void Join_GuardObjects_IsNotedWithTheGuardsReason() => Assert.Equal(
        ("0 | 1", "0~1 GUARD_TWINS"), Of([A.Person("0", "Jane"), A.Person("1", "Peter")], (0, 1, 30)));

    // Below the threshold a guard's objection settles it: nobody need look.
    [Fact]
    public void Join_GuardObjectsBelowTheThreshold_IsNotShown() => Assert.Equal(
        ("0 | 1", ""), Of([A.Person("0", "Jane"), A.Person("1", "Peter")], (0, 1, 5)));

    private static LinkRecord[] Nameless(int count) => [.. Enumerable.Range(0, count).Select(i => A.Blank($"{i}"))];

    // Pairs that aren't given speak against, a little.
    private static (string Shape, string Doubts) Of(
        LinkRecord[] records, params (int Left, int Right, double Weight)[] pairs)
    {
        (ExactLinking linking, Statements statements) = Stated.By(records);
        var weights = pairs.ToDictionary(p => (p.Left, p.Right), p => p.Weight);
        var joiner = new StatementJoiner(linking, statements, (a, b) =>
            weights.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)), -5), Join);
        joiner.Join([.. pairs.OrderByDescending(p => p.Weight).Select(p =>
            new WeighedStatements(p.Left, p.Right, p.Weight, p.Weight))]);
        string shape = string.Join(" | ", linking.Forest.Clusters().Select(rows => string.Join('+', rows)));
        string doubts = string.Join("; ", linking.Notes.Reviews(new LinkExplanations(linking.Table))
            .Select(review => $"{review.Left.Id}~{review.Right.Id} {review.Reason}"));
        return (shape, doubts);
    }
}
