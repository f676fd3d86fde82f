using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class DescribedModelTests
{
    private static readonly PersonTable Table = People.Town(200, seed: 12).Table;

    // As many matches for a record are expected in a larger table, so that they are a smaller share of its pairs.
    [Fact]
    public void Of_ALargerTable_ExpectsAsManyMatchesForARecord()
    {
        ModelDescription model = PersonMatching.Match(Table, new()).Model;
        IReadOnlyList<IComparison> comparisons = Comparisons.Of(Table);

        MatchModel same = DescribedModel.Of(model, comparisons, Table.Count);
        MatchModel larger = DescribedModel.Of(model, comparisons, 10 * (Table.Count - 1) + 1);

        Assert.Equal(same.MatchShare / 10, larger.MatchShare, 12);
        ModelDescription again = DescribedModel.From(same, Table.Count);
        Assert.Equal(model.MatchesPerRecord, again.MatchesPerRecord, 12);
        Assert.Equal(model.Comparisons.SelectMany(c => c.Levels), again.Comparisons.SelectMany(c => c.Levels));
    }
}
