using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class PublishCommandTests : IDisposable
{
    private readonly HeldNight _night = new();

    public void Dispose() => _night.Dispose();

    [Fact]
    public void Publish_Held_IsRefusedWithTheSentence()
    {
        var answer = _night.Publish();

        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RUN-007 The night of 2026-09-30 isn't published", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_NothingEvaluated_AsksForTheStepBefore()
    {
        var answer = _night.Bench.Run("publish", "--as-at", "2026-10-31");

        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RUN-003", answer.Error, StringComparison.Ordinal);
    }
}
