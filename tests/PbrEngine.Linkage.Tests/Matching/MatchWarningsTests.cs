using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class MatchWarningsTests
{
    [Fact]
    public void Match_AColumnOfOneValue_IsTold()
    {
        (PersonTable town, _) = People.Town(200, seed: 3);
        EncodedColumn same = People.Column(ColumnRole.Identifier, [.. Enumerable.Repeat("12345", town.Count)]);

        MatchResult result = PersonMatching.Match(town with { Columns = [.. town.Columns, same] }, new());

        Assert.Equal(["identifier: every row states the same, so that it tells nobody apart."], result.Warnings);
        Assert.Equal(PersonMatching.Match(town, new()).Clusters, result.Clusters);
    }

    [Fact]
    public void Match_ByRulesThatCannotBeFollowed_IsTold()
    {
        PersonTable town = People.Town(200, seed: 3).Table;
        ModelDescription model = PersonMatching.Match(town, new()).Model;
        ModelDescription other = model with { Blocking = [.. model.Blocking, "shoe_size"] };
        var few = new MatchOptions { CandidatesFree = 5, CandidatesPerRecord = 0 };

        Assert.Empty(PersonMatching.Match(town, new(), model).Warnings);
        Assert.Equal(
            ["The model looks for pairs by shoe_size, which these columns don't allow."],
            PersonMatching.Match(town, new(), other).Warnings);
        Assert.Contains(
            PersonMatching.Match(town, few, model).Warnings,
            warning => warning.Contains("too many here", StringComparison.Ordinal));
    }

    [Fact]
    public void Match_AnOrdinaryTown_NeedsNoWarning() =>
        Assert.Empty(PersonMatching.Match(People.Town(1_000, seed: 4).Table, new()).Warnings);
}
