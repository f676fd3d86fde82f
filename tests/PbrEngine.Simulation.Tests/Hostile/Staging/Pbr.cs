using System.Diagnostics;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>What a `pbr` process said before it ended.</summary>
public sealed record Told(string Arguments, int ExitCode, string Output, string Errors)
{
    public string Printed => Output + Errors;

    public override string ToString() => $"pbr {Arguments}\nexit code {ExitCode}\n{Output}\n--- stderr\n{Errors}";
}

/// <summary>Starts the `pbr` beside the tests as a process of its own and hears both of its streams.</summary>
public static class Pbr
{
    // Only a process that hangs meets it; a night over these trees takes about a second.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pbr.dll"), .. arguments]);
        return Start(start, folder);
    }

    /// <summary>The same under a shell that first sets a limit.</summary>
    public static Process StartLimited(string folder, string limit, params string[] arguments)
    {
        string[] shell =
            ["-c", $"{limit} && exec dotnet \"$0\" \"$@\"", Path.Combine(AppContext.BaseDirectory, "pbr.dll")];
        var start = new ProcessStartInfo("bash", [.. shell, .. arguments]);
        // The runtime's double mapping makes a file larger than any limit of interest.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Start(start, folder);
    }

    public static Task<Told> Run(string folder, params string[] arguments) => Hear(Start(folder, arguments), arguments);

    public static async Task<Told> Hear(Process process, params string[] arguments)
    {
        using (process)
        using (var patience = new CancellationTokenSource(Patience))
        {
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(patience.Token);
                var errors = process.StandardError.ReadToEndAsync(patience.Token);
                await process.WaitForExitAsync(patience.Token);
                return new Told(string.Join(' ', arguments), process.ExitCode, await output, await errors);
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                }
            }
        }
    }

    private static Process Start(ProcessStartInfo start, string folder)
    {
        start.WorkingDirectory = folder;
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // An empty input, so that nothing can wait for an answer.
        start.RedirectStandardInput = true;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
