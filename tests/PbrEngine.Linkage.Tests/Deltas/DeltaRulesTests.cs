using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class DeltaRulesTests
{
    // The last row is new.
    private readonly PersonTable table = People.Table(
        People.Column(ColumnRole.Forename, "ANN", "ANN", "BOB", "ANN"),
        People.Column(ColumnRole.Surname, "LEE", "FOX", "KAY", "KAY"));

    [Fact]
    public void Of_ANewRow_AddsItsPairs()
    {
        DeltaRules rules =
            Rules(new BlockingReport("forename", true, 1, 0), new BlockingReport("surname", true, 0, 0))!;

        Assert.Equal([new("surname", true, 1, 0), new BlockingReport("forename", true, 3, 0)], rules.Report);
        Assert.Equal(["surname", "forename"], rules.Used.Select(used => used.Rule.Name));
    }

    // A rule that gave no pair is taken up without looking at rows that haven't changed; one that gave some is not.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Of_ARuleThatWasNotUsed_IsTakenUpWhereItGaveNothing(long pairs, bool isTakenUp) => Assert.Equal(
        isTakenUp,
        Rules(new BlockingReport("forename", true, 1, 0), new BlockingReport("surname", false, pairs, 0)) is not null);

    [Fact]
    public void Of_ARuleThatCostsTooMuchNow_IsNone() => Assert.Null(
        Within(new() { CandidatesFree = 2, CandidatesPerRecord = 0 }, new("forename", true, 1, 0),
            new("surname", true, 0, 0)));

    [Fact]
    public void Of_ARuleThatCostTooMuchAndStillDoes_IsNotUsed() => Assert.Equal(
        ["surname"],
        Within(new() { CandidatesFree = 2, CandidatesPerRecord = 0 }, new("forename", false, 1, 0),
            new("surname", false, 0, 0))!.Used.Select(used => used.Rule.Name));

    [Fact]
    public void Of_OtherRules_IsNone() => Assert.Null(Rules(new BlockingReport("forename", true, 1, 0)));

    private DeltaRules? Rules(params BlockingReport[] then) => Within(new(), then);

    private DeltaRules? Within(MatchOptions options, params BlockingReport[] then) => DeltaRules.Of(
        new(table, then, 500, [], []), table, new(4, [3], 0), [3], options, ["forename", "surname"]);
}
