using PbrEngine.Engine.Claiming;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class ClaimRefusalTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("CLM-006 CLM-004 CLM-006", " Payable, but left out: 1 for CLM-004, 2 for CLM-006.")]
    public void NothingPayable_ResultsLeftOut_AreCountedByReason(string codes, string more)
    {
        var left = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(code => new NotClaimable("F1", "attachment", code, ""));

        var refusal = ClaimRefusal.NothingPayable("expanded", ClaimBench.Window("2026/27-Q3"), left);

        Assert.Equal("CLR-003", refusal.Code);
        Assert.EndsWith("in the window 2026/27-Q3." + more, refusal.Message, StringComparison.Ordinal);
    }
}
