using System.ComponentModel;
using System.Diagnostics;

namespace PbrEngine.Engine.Running.Leasing;

/// <summary>Holders by what the operating system knows of its processes.</summary>
public sealed class ProcessHolders : IRunHolders
{
    // A process's start is worked out from the time since the machine's, and moves a little when the clock is set.
    private static readonly TimeSpan StartTolerance = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public RunHolder This
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return new(Environment.MachineName, process.Id, Start(process));
        }
    }

    /// <inheritdoc/>
    public bool HasEnded(RunHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        if (holder.Machine != Environment.MachineName)
            return false;
        try
        {
            using var process = Process.GetProcessById(holder.ProcessId);
            return (Start(process) - holder.ProcessStartedAt).Duration() > StartTolerance;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (InvalidOperationException)
        {
            // It ended while it was looked at.
            return true;
        }
        catch (Win32Exception)
        {
            // Another user's process, whose start this one may not see: it is there.
            return false;
        }
    }

    private static DateTimeOffset Start(Process process) => new(process.StartTime.ToUniversalTime());
}
