namespace PbrEngine.Conformance.Tests.Files;

public sealed class RatchetTests
{
    [Fact]
    public void Lines_EveryOne_IsOfAKindThatIsChecked() => Faults.None(
        $"{Ratchet.Path} holds only lines that a check reads:",
        Ratchet.Lines().Where(line => !RatchetKind.All.Contains(line.Split(' ')[0], StringComparer.Ordinal)));

    [Fact]
    public void Lines_TheWholeList_IsSortedWithoutRepeats()
    {
        var lines = Ratchet.Lines();
        Assert.Equal(lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Compare_FaultNotListed_IsReported() =>
        Assert.Equal(["untested src/A.cs"], Ratchet.Compare("untested", ["src/A.cs"], []));

    [Fact]
    public void Compare_LineNoLongerNeeded_IsReported() =>
        Assert.Single(Ratchet.Compare("untested", [], ["untested src/A.cs"]));

    [Fact]
    public void Compare_ListedFault_IsAllowed() =>
        Assert.Empty(Ratchet.Compare("untested", ["src/A.cs"], ["catch-all src/B.cs", "untested src/A.cs"]));
}
