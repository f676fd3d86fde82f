using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class NightReportTests
{
    [Fact]
    public void Code_NothingLeftOut_IsDone() => Assert.Equal(ExitCode.Done, Report(null, []).Code);

    [Fact]
    public void Code_Refused_IsRefused() =>
        Assert.Equal(ExitCode.Refused, Report(RunRefusal.AlreadyPublished(new(2026, 10, 31)), []).Code);

    [Fact]
    public void Code_PublishedWithoutADelivery_IsRefused() =>
        Assert.Equal(ExitCode.Refused, Report(null, [new("dwp/2026-10-31", "held", "It shrank.", "Look.")]).Code);

    private static NightReport Report(RunRefusal? refusal, IReadOnlyList<LeftOutDelivery> leftOut) => new()
    {
        AsAt = new(2026, 10, 31),
        Refusal = refusal,
        Attempt = 1,
        Deliveries = [],
        LeftOut = leftOut,
        Rows = new(0, 0, 0),
        Persons = null,
        DoubtfulLinks = null,
        Families = null,
        PayableResults = null,
        Steps = [],
        Out = null,
    };
}
