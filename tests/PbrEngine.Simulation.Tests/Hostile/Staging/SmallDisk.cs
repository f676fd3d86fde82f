using System.Diagnostics;
using System.Globalization;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>A disk in memory that is soon full; to be mounted by root only.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    public static bool Allowed { get; } = Try();

    public static SmallDisk Mount(string folder, int kilobytes)
    {
        Directory.CreateDirectory(folder);
        var size = string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k");
        var code = Run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder);
        return code == 0 ? new SmallDisk(folder) : throw new InvalidOperationException($"mount ended with {code}");
    }

    public void Dispose() => Run("umount", "-l", _folder);

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("pbr-disk-").FullName;
        var mounted = Run("mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", folder) == 0;
        if (mounted)
        {
            Run("umount", folder);
        }

        Directory.Delete(folder);
        return mounted;
    }

    private static int Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
