using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Explaining;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Modelling;

namespace PbrEngine.Linkage.Tests.Modelling;

public sealed class StatementJoinerTests
{
    private static readonly MatchThresholds Thresholds = new(Join: 8, Fracture: 2, Review: 0);

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

    // One tenancy names 0 and 1: whatever speaks for one person, it isn't one.
    [Fact]
    public void Join_OneGroupNamesBoth_IsNotedFromTheThresholdAndNotShownBelow()
    {
        RecordEdge[] edges = [.. Stated.Names("tenancy T1", "0", "1")];

        Assert.Equal(("0 | 1", "0~1 GUARD_NAMED_AS_TWO"), Of(Nameless(2), edges, (0, 1, 8)));
        Assert.Equal(("0 | 1", ""), Of(Nameless(2), edges, (0, 1, 7.9)));
    }

    // 2 fits 0 and 1 as well, whom a tenancy names as two.
    [Fact]
    public void Join_TwoOfOneGroupClaimTheSame_ExcludeEachOther() => Assert.Equal(
        ("0 | 1 | 2", "0~2 GUARD_AMBIGUOUS; 1~2 GUARD_AMBIGUOUS"),
        Of(Nameless(3), [.. Stated.Names("tenancy T1", "0", "1")], (0, 2, 9), (1, 2, 9)));

    // 0 and 1 are doubtful; their mates 2 and 3 are one person: four bits more.
    [Theory]
    [InlineData(4, "0+1 | 2+3", "")]
    [InlineData(3.9, "0 | 1 | 2+3", "0~1 DOUBTFUL")]
    [InlineData(-4, "0 | 1 | 2+3", "0~1 DOUBTFUL")]
    [InlineData(-4.1, "0 | 1 | 2+3", "")]
    public void Join_MembersInCommon_RaiseWhatIsInDoubt(double bits, string shape, string doubts)
    {
        LinkRecord[] records = [A.Person("0"), A.Person("1", "Jayne"), A.Blank("2"), A.Blank("3")];
        RecordEdge[] edges = [.. Stated.Names("tenancy T1", "0", "2"), .. Stated.Names("case C1", "1", "3")];

        Assert.Equal((shape, doubts), Of(records, edges, (0, 1, bits), (2, 3, 20)));
    }

    // 2 and 3 are found out by the help of 0 and 1, and tell of 4 and 5 in turn.
    [Fact]
    public void Join_LinkByHouseholds_TellsOfOthersInTheNextRound()
    {
        LinkRecord[] records =
        [
            A.Blank("0"), A.Blank("1"), A.Person("2", "Rose"), A.Person("3", "Rosie"), A.Person("4"),
            A.Person("5", "Jayne"),
        ];
        RecordEdge[] edges =
        [
            .. Stated.Names("tenancy T1", "0", "2"), .. Stated.Names("case C1", "1", "3"),
            .. Stated.Names("tenancy T2", "2", "4"), .. Stated.Names("case C2", "3", "5"),
        ];

        Assert.Equal(("0+1 | 2+3 | 4+5", ""), Of(records, edges, (0, 1, 20), (2, 3, 5), (4, 5, 5)));
    }

    private static LinkRecord[] Nameless(int count) => [.. Enumerable.Range(0, count).Select(i => A.Blank($"{i}"))];

    // Pairs that aren't given speak against, a little.
    private static (string Shape, string Doubts) Of(
        LinkRecord[] records, params (int Left, int Right, double Weight)[] pairs) => Of(records, [], pairs);

    private static (string Shape, string Doubts) Of(
        LinkRecord[] records, RecordEdge[] edges, params (int Left, int Right, double Weight)[] pairs)
    {
        (ExactLinking linking, Statements statements) = Stated.By(records);
        var weights = pairs.ToDictionary(p => (p.Left, p.Right), p => p.Weight);
        var households = StatementHouseholds.Of(
            statements, edges, statement => linking.Forest.RootOf(statements.RowOf(statement)));
        var joiner = new StatementJoiner(
            linking, statements, (a, b) => weights.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)), -5), Thresholds,
            households);
        joiner.Join([.. pairs.OrderByDescending(p => p.Weight).Select(p =>
            new WeighedStatements(p.Left, p.Right, p.Weight, p.Weight))]);
        string shape = string.Join(" | ", linking.Forest.Clusters().Select(rows => string.Join('+', rows)));
        string doubts = string.Join("; ", linking.Notes.Reviews(new LinkExplanations(linking.Table))
            .Select(review => $"{review.Left.Id}~{review.Right.Id} {review.Reason}"));
        return (shape, doubts);
    }
}
