using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class PersonGatesTests
{
    [Theory]
    [InlineData(25, null, GateVerdict.Passed)]
    [InlineData(26, null, GateVerdict.Warned)]
    [InlineData(101, null, GateVerdict.Held)]
    [InlineData(101, 101, GateVerdict.Passed)] // it was published, so that somebody has looked
    [InlineData(102, 101, GateVerdict.Held)]
    public void All_Largest_HasALimitOfItsOwn(long now, int? before, GateVerdict verdict)
    {
        var gates = Gates(
            GateSample.Counts(("link.largest", now)),
            before is { } known ? GateSample.Counts(("link.largest", known)) : null);

        Assert.Equal(verdict, gates.Named("cluster.largest").Verdict);
    }

    [Theory]
    [InlineData(999, GateVerdict.Held)]
    [InlineData(1000, GateVerdict.Warned)]
    [InlineData(1600, GateVerdict.Passed)]
    [InlineData(2500, GateVerdict.Passed)]
    [InlineData(4001, GateVerdict.Held)]
    public void All_Persons_AreComparedWithThePublishedRun(long now, GateVerdict verdict)
    {
        var gate = Gates(GateSample.Counts(("link.persons", now)), GateSample.Counts(("link.persons", 2000)))
            .Named("persons");

        Assert.Equal(verdict, gate.Verdict);
        Assert.Equal("the published run of 2026-09-30", gate.ComparedWith);
    }

    // Twice the records with twice the links is the same night; the same records with half the links isn't.
    [Theory]
    [InlineData(4000, 2000, GateVerdict.Passed)]
    [InlineData(2000, 500, GateVerdict.Warned)]
    [InlineData(2000, 480, GateVerdict.Held)]
    public void All_Links_AreCountedARecord(long records, long links, GateVerdict verdict) => Assert.Equal(
        verdict,
        Gates(
            GateSample.Counts(("link.records", records), ("link.links", links)),
            GateSample.Counts(("link.records", 2000), ("link.links", 1000))).Named("links").Verdict);

    [Theory]
    [InlineData(10, GateVerdict.Passed)]
    [InlineData(11, GateVerdict.Warned)]
    [InlineData(101, GateVerdict.Held)]
    public void All_Merges_AreAShareOfThePersons(long merges, GateVerdict verdict) => Assert.Equal(
        verdict,
        Gates(
            GateSample.Counts(("link.persons", 1000), ("link.merges", merges)),
            GateSample.Counts(("link.persons", 1000))).Named("merges").Verdict);

    [Fact]
    public void All_NoHistory_PassesAndSaysSo()
    {
        var gates = Gates(
            GateSample.Counts(("link.persons", 9), ("link.merges", 9), ("link.records", 9), ("link.links", 9)), null);

        Assert.All(gates, g => Assert.Equal(GateVerdict.Passed, g.Verdict));
        Assert.All(gates, g => Assert.Contains("no published run", g.Message, StringComparison.Ordinal));
    }

    private static List<Gate> Gates(StepCounts now, StepCounts? before) =>
        [.. new PersonGates(GateSample.Facts(now, before), GateLimits.Default).All()];
}
