using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RunsShowCommandTests : IDisposable
{
    private readonly HeldNight _night = new();

    public void Dispose() => _night.Dispose();

    [Fact]
    public void Show_Newest_HasStepsWithCountsAndGatesThatDoNotPass()
    {
        var page = _night.Bench.Done("runs", "show").Output;

        Assert.Contains("isn't published: held by rejects.schools", page, StringComparison.Ordinal);
        Assert.Matches("link +done +[0-9.]+ s", page);
        Assert.Matches("publish +skipped", page);
        Assert.Matches("rejects.schools +held", page);
        Assert.DoesNotContain("late.schools", page, StringComparison.Ordinal);
        Assert.Contains("late.schools", _night.Bench.Done("runs", "show", "--gates").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Number_IsThatAttempt()
    {
        var run = _night.Bench.Done("runs", "show", "1", "--json").Json();

        Assert.Equal((1, "published"), (run.GetProperty("attempt").GetInt32(), run.GetProperty("state").GetString()));
        Assert.Equal(
            ["import", "link", "evaluate", "publish"],
            run.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("step").GetString()!));
        Assert.All(
            run.GetProperty("steps").EnumerateArray(), s => Assert.Equal("done", s.GetProperty("state").GetString()));
    }

    [Fact]
    public void Show_NoSuchAttempt_IsRefused()
    {
        var answer = _night.Bench.Run("runs", "show", "99");

        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RUN-008", answer.Error, StringComparison.Ordinal);
    }
}
