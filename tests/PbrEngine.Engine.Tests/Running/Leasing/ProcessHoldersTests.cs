using System.Diagnostics;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Engine.Tests.Running.Leasing;

public sealed class ProcessHoldersTests
{
    private readonly ProcessHolders _holders = new();

    [Fact]
    public void HasEnded_ThisProcess_IsAlive() => Assert.False(_holders.HasEnded(_holders.This));

    [Fact]
    public void HasEnded_NumberUsedAgain_HasEnded() => Assert.True(
        _holders.HasEnded(_holders.This with { ProcessStartedAt = _holders.This.ProcessStartedAt.AddMinutes(-1) }));

    [Fact]
    public void HasEnded_OtherMachine_IsNotKnown() =>
        Assert.False(_holders.HasEnded(_holders.This with { Machine = "another", ProcessId = int.MaxValue }));

    [Fact]
    public async Task HasEnded_ProcessThatEnded_HasEnded()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var holder = new RunHolder(Environment.MachineName, process.Id, new(process.StartTime.ToUniversalTime()));
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(_holders.HasEnded(holder));
    }
}
