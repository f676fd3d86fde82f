using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Judgements;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Tests.Clustering;

public sealed class ExactLinkingTests
{
    // What was judged different is held apart before any evidence speaks.
    [Fact]
    public void Constructor_JudgementAgainstAnIdentifier_JudgementWins()
    {
        var table = StandardTable.Of(
            [A.Blank("1").Carrying(("upn", "V")), A.Blank("2").Carrying(("upn", "V")), A.Person("3")]);

        Assert.Equal(2, new ExactLinking(table, JudgementEdges.Of([], table)).Forest.Clusters().Count);
        Assert.Equal(
            3, new ExactLinking(table, JudgementEdges.Of([A.Different("1", "2")], table)).Forest.Clusters().Count);
    }
}
