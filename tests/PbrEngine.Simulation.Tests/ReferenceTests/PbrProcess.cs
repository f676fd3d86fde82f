using System.Diagnostics;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>Runs the `pbr` that was built beside the tests, as an operator would: a process of its own.</summary>
public sealed class PbrProcess(string folder)
{
    // A guard against a process that hangs, not a measure of speed.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // PBR_DLL names another build to compare with, that of an unmerged branch say.
    private static readonly string Program =
        Environment.GetEnvironmentVariable("PBR_DLL") ?? Path.Combine(AppContext.BaseDirectory, "pbr.dll");

    /// <summary>Exit code and everything printed.</summary>
    public async Task<(int ExitCode, string Printed)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, $"pbr {string.Join(' ', arguments)}\n{await output}{await errors}");
        }
        finally
        {
            Stop(process);
        }
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
