using PbrEngine.Data.Reviewing;
using PbrEngine.Engine.Reviewing.Changes;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Reviewing;

public sealed class PersonChangeStoreTests : IDisposable
{
    private static readonly LinkResult Merged = LinkResults.Of(
        LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1")) with
    {
        Events = [new PersonMerged("P00000001", "P00000002") { Records = [] }],
    };

    private readonly StoredNights _nights = new();

    private PersonChangeStore Store => new(_nights.Temporary.Database);

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void List_AttemptThatIsNotPublished_IsNotSeen()
    {
        var attempt = _nights.Linked("2026-09-30", Merged);
        Assert.Empty(Store.List());

        _nights.Publish(attempt);

        Assert.Null(Assert.Single(Store.List()).Settlement);
    }

    [Fact]
    public void Settle_Twice_KeepsTheFirst()
    {
        _nights.Published("2026-09-30", Merged);
        var settlement = new Settlement("c.hecker", StoredNights.At, "one family, paid once");

        Assert.True(Store.Settle(1, settlement));
        Assert.False(Store.Settle(1, settlement with { By = "s.econd" }));

        Assert.Equal(settlement, Assert.Single(Store.List()).Settlement);
    }
}
