using System.Globalization;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>A folder of this process's own that goes away with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private static int _made;

    public TemporaryFolder()
    {
        var name = string.Create(
            CultureInfo.InvariantCulture, $"pbr-reference-{Environment.ProcessId}-{Interlocked.Increment(ref _made)}");
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), name);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
