using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class RivalsTests
{
    private static readonly PersonTable Table =
        People.Table(People.Column(ColumnRole.Forename, "X", "X", "X")) with { Ids = ["a", "b", "c"] };

    [Theory]
    [InlineData("case 1: b, c", 1.0, true)]
    [InlineData("case 1: b, c", -0.5, true)]
    [InlineData("case 1: b, c", -0.6, false)]
    [InlineData("case 1: b", 1.0, false)]
    public void Has_AnotherWhoIsNotThePartner_UpToSoManyBitsLower(string groups, double rival, bool has)
    {
        var clusters = new GuardedClusters(
            Table.Count, StatedGroups.Of(Table, Groups.Edges(groups), 50), new Contradictions(Table));
        var doubt = new Doubt(0, 1, 2.5, 0, 1);

        Assert.Equal(has, new Rivals(clusters, [doubt, new Doubt(0, 2, rival, 0, 2)], 3).Has(doubt));
    }
}
