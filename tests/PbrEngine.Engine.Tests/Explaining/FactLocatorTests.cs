using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Explaining;

public sealed class FactLocatorTests : IDisposable
{
    private const string Columns = "person_ref,forenames,surname,date_of_birth";

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Find_Fact_NamesFileLineAgreementAndText()
    {
        Deliver("2026-10-31", "C1,Ada,Quennell,2010-02-03", "C2,Bo,Quennell,2011-02-03");

        Assert.Equal(
            new LocatedFact("police/2026-10-31/people.csv", 3, "ISA-police", "C2,Bo,Quennell,2011-02-03"),
            Find("C2", "2026-10-31"));
    }

    [Fact]
    public void Find_OtherBytesInALaterDelivery_StaysWhereItStands()
    {
        Deliver("2026-09-30", "C1,Ada,Quennell,2010-02-03");
        var fact = Fact("C1");
        Deliver("2026-10-31", "C0,Cy,Zeal,2009-02-03", "C1,Ada,Quennell,2010-02-03");

        var found = new FactLocator(_bench.Store, FeedCatalogue.BuiltIn).Find(fact, new(2026, 10, 31));

        Assert.Equal(("police/2026-09-30/people.csv", 2), (found.File, found.Line));
    }

    // The same bytes with a new manifest are one content (R66): a run knew the latest delivery up to its day.
    [Theory]
    [InlineData("2026-09-30", "police/2026-09-30/people.csv")]
    [InlineData("2026-10-30", "police/2026-09-30/people.csv")]
    [InlineData("2026-10-31", "police/2026-10-31/people.csv")]
    [InlineData("2026-12-31", "police/2026-11-30/people.csv")]
    public void Find_SameBytesInSeveralDeliveries_NamesTheLatestUpToTheDay(string asAt, string file)
    {
        foreach (var day in new[] { "2026-09-30", "2026-10-31", "2026-11-30" })
            Deliver(day, "C1,Ada,Quennell,2010-02-03");

        Assert.Equal(file, Find("C1", asAt).File);
    }

    // A delivery that waits for acceptance doesn't count, so that nothing rests on it.
    [Fact]
    public void Find_SameBytesInAHeldDelivery_NamesTheOneThatCounts()
    {
        string[] many = [.. Enumerable.Range(10, 80).Select(i => FormattableString.Invariant($"C{i},A,B,2010-02-03"))];
        Deliver("2026-08-31", "C1,Ada,Quennell,2010-02-03");
        Deliver("2026-09-30", many);
        Deliver("2026-10-31", "C1,Ada,Quennell,2010-02-03");
        Assert.Equal(DeliveryState.Held, _bench.Store.List()[^1].State);

        Assert.Equal("police/2026-08-31/people.csv", Find("C1", "2026-10-31").File);
    }

    private LocatedFact Find(string person, string asAt) =>
        new FactLocator(_bench.Store, FeedCatalogue.BuiltIn).Find(Fact(person), Day(asAt));

    private FactRef Fact(string person)
    {
        var file = Contracts.Get(Feed.Police, "people.csv");
        var delivered = _bench.Store.List()[0].Files.Single(f => f.Name == "people.csv");
        var row = _bench.Store.Rows(file, delivered.ContentId).Single(r => r.Row.Key == person);
        var index = Contracts.All.ToList().IndexOf(file);
        return new((byte)index, (int)row.ContentId, row.Row.Line);
    }

    private void Deliver(string extractOn, params string[] people)
    {
        new DeliveryBuilder(Feed.Police)
            .File("people.csv", Columns, people)
            .ExtractedOn(extractOn)
            .Write(_bench.Landing);
        _bench.Import(extractOn);
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
