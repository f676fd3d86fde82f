namespace PbrEngine.Engine.Outputs;

/// <summary>Places where a file must never be put. One that is written whole is moved to its place, and would stand
/// there instead of the device: with the rights for it, a program would take <c>/dev/null</c> from everybody.</summary>
internal static class Devices
{
    private const string Folder = "/dev/";

    // Memory that is used as a folder, and holds ordinary files.
    private const string SharedMemory = "/dev/shm/";

    /// <summary>Whether a path is a device's.</summary>
    internal static bool Have(string path)
    {
        var whole = Path.GetFullPath(path);
        return whole.StartsWith(Folder, StringComparison.Ordinal)
            && !whole.StartsWith(SharedMemory, StringComparison.Ordinal);
    }
}
