using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class ConnectedEdgesTests
{
    [Fact]
    public void Of_GroupsThatShareAPerson_AreOneSetAndOthersTheirOwn()
    {
        HouseholdEdge[] edges = [.. Edges("case 1: a, b", "case 2: x", "care 1: c", "care 2: b, c", "contact 2: y")];

        string[] sets = [.. ConnectedEdges.Of(edges).Select(set => string.Concat(set.Select(edge => edge.Person)))];

        Assert.Equal(["abcbc", "x", "y"], sets);
    }

    [Fact]
    public void Of_GroupAndPersonOfOneName_AreNotTheSame() =>
        Assert.Equal(2, ConnectedEdges.Of([.. Edges("case 1: a", "case a: 1")]).Count());
}
