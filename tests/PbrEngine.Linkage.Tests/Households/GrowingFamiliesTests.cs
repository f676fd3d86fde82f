using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class GrowingFamiliesTests
{
    // Were the second group decided by the first, a and c would be one family by way of b.
    [Fact]
    public void Take_BeforeTheBasisEnds_IsNotDecidedByTheSameBasis()
    {
        var growing = new GrowingFamilies();
        growing.Take([.. Edges("tenancy 1: a, b")]);
        growing.Take([.. Edges("tenancy 2: b, c")]);
        growing.EndBasis();

        Assert.Equal("tenancy 1: a, b\ntenancy 2: b, c", Text(growing.Families(EdgeOrder.Of(Trust))));
    }

    [Fact]
    public void Take_AfterTheBasisEnded_AddsToWhatItSaid()
    {
        var growing = new GrowingFamilies();
        growing.Take([.. Edges("tenancy 1: a, b")]);
        growing.EndBasis();
        growing.Take([.. Edges("contact 2: b, c")]);

        Assert.Equal("tenancy 1: a, b, c by contact 2", Text(growing.Families(EdgeOrder.Of(Trust))));
    }
}
