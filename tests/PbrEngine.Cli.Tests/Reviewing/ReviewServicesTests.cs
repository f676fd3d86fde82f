using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Reviewing;

public sealed class ReviewServicesTests : IDisposable
{
    private readonly DoubtfulChild _child = new();

    public ReviewServicesTests() => _child.Night(DoubtfulChild.FirstNight);

    public void Dispose() => _child.Dispose();

    // 3 where somebody else has to do it, 1 where nobody can.
    [Fact]
    public void Refuse_FourEyes_IsRefusedAndEverythingElseFails()
    {
        Assert.Equal(ExitCode.Done, _child.Decide("--same", "a").Code);

        Assert.Equal(ExitCode.Refused, _child.Decide("--same", "A", "--blind").Code);
        Assert.Equal(ExitCode.Failed, _child.Decide("--same", "a").Code);
        Assert.Equal(ExitCode.Failed, _child.Decide("--same", " ").Code);
    }
}
