using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class OutcomeGatesTests
{
    private const string Programme = "expanded";

    [Theory]
    [InlineData(1000, 800, GateVerdict.Passed)]
    [InlineData(1000, 799, GateVerdict.Warned)]
    [InlineData(1000, 0, GateVerdict.Warned)] // all of them are lost, which holds by another gate
    [InlineData(1000, 1125, GateVerdict.Passed)] // of 500 families a quarter is 125
    [InlineData(1000, 1126, GateVerdict.Held)]
    [InlineData(20, 145, GateVerdict.Warned)]
    [InlineData(20, 146, GateVerdict.Held)]
    [InlineData(0, 99, GateVerdict.Warned)]
    [InlineData(0, 126, GateVerdict.Held)]
    public void All_Payable_MayNotRiseByAQuarterOfTheFamilies(long before, long now, GateVerdict verdict) =>
        Assert.Equal(verdict, Gates(Counts(payable: now), Counts(payable: before)).Named("payable.expanded").Verdict);

    // The number may stay while the amount doesn't, as with another rule set.
    [Fact]
    public void All_Amount_HoldsByItself()
    {
        var gates = Gates(Counts(pence: 300_000_000), Counts(pence: 100_000_000));

        Assert.Equal(GateVerdict.Passed, gates.Named("payable.expanded").Verdict);
        Assert.Equal(GateVerdict.Held, gates.Named("amount.expanded").Verdict);
        Assert.Contains(
            "£3,000.00; expected £800.00 to £1,250.00",
            gates.Named("amount.expanded").Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(150, GateVerdict.Passed)]
    [InlineData(151, GateVerdict.Warned)]
    [InlineData(350, GateVerdict.Warned)]
    [InlineData(351, GateVerdict.Held)]
    public void All_Unknown_HoldsByItsRise(long unknown, GateVerdict verdict) => Assert.Equal(
        verdict, Gates(Counts(unknown: unknown), Counts(unknown: 100)).Named("unknown.expanded").Verdict);

    // As many results as before, but not the same ones.
    [Theory]
    [InlineData(100, GateVerdict.Passed)]
    [InlineData(101, GateVerdict.Warned)]
    [InlineData(301, GateVerdict.Held)]
    [InlineData(1000, GateVerdict.Held)]
    public void All_Lost_HoldsAlthoughTheNumberStays(long lost, GateVerdict verdict)
    {
        var facts = GateSample.Facts(Counts(), Counts()) with
        {
            Lost = new Dictionary<string, long> { [Programme] = lost },
        };
        var gates = new OutcomeGates(facts, GateLimits.Default).All().ToList();

        Assert.Equal(verdict, gates.Named("lost.expanded").Verdict);
        Assert.Equal(GateVerdict.Passed, gates.Named("payable.expanded").Verdict);
    }

    [Fact]
    public void All_ProgrammeLeftOut_WarnsThatItLeavesTheView()
    {
        var before = GateSample.Counts(("evaluate.evaluated.expanded", 300), ("evaluate.evaluated.phase1", 200));
        var gate = Gates(GateSample.Counts(("evaluate.evaluated.expanded", 300)), before).Named("families.phase1");

        Assert.Equal(GateVerdict.Warned, gate.Verdict);
        Assert.Contains("left out", gate.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_NoHistory_PassesAndSaysSo()
    {
        var gates = Gates(Counts(), null);

        Assert.All(gates, g => Assert.Equal(GateVerdict.Passed, g.Verdict));
        Assert.All(gates, g => Assert.Contains("no published run", g.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(gates, g => g.Name == "lost.expanded");
    }

    private static List<Gate> Gates(StepCounts now, StepCounts? before) =>
        [.. new OutcomeGates(GateSample.Facts(now, before), GateLimits.Default).All()];

    private static StepCounts Counts(long payable = 1000, long pence = 100_000_000, long unknown = 100) =>
        GateSample.Counts(
            ("evaluate.evaluated.expanded", 500),
            ("evaluate.measures.expanded", 1000),
            ("evaluate.unknown.expanded", unknown),
            ("evaluate.payable.expanded", payable),
            ("evaluate.pence.expanded", pence));
}
