using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Tests.Running.Gates;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RunRefusalTests
{
    private static readonly RunAttempt Attempt = GateSample.Attempt(7, GateSample.AsAt);

    [Fact]
    public void GateHeld_Several_NamesEachWithWhatWasMeasuredAndTheWayOn()
    {
        var message = RunRefusal.GateHeld(
            Attempt, [GateSample.Gate("rows.schools", GateVerdict.Held), GateSample.Gate("persons", GateVerdict.Held)])
            .Message;

        Assert.Contains("rows.schools holds it. Rows: 7 rows; expected", message, StringComparison.Ordinal);
        Assert.Contains("persons holds it.", message, StringComparison.Ordinal);
        Assert.Contains("pbr runs release 7 --gate rows.schools --as USER", message, StringComparison.Ordinal);
        Assert.Contains("pbr publish --as-at 2026-10-31", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Theory]
    [InlineData("published", "it is published")]
    [InlineData("superseded", "it is superseded")]
    [InlineData("failed", "it is followed by a later one")]
    public void NotWaiting_State_SaysWhy(string state, string why) => Assert.Contains(
        why, RunRefusal.NotWaiting(Attempt with { State = state }).Message, StringComparison.Ordinal);

    [Fact]
    public void GateNotHeld_NoneDoes_SaysHowToPublish() => Assert.Contains(
        "pbr publish --as-at 2026-10-31",
        RunRefusal.GateNotHeld(Attempt, "persons", []).Message,
        StringComparison.Ordinal);
}
