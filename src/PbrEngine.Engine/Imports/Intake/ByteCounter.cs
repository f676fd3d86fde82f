namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Adds up the bytes of all files of an import for its progress.</summary>
internal sealed class ByteCounter(long total, IProgress<ImportProgress>? progress)
{
    private long _done;

    internal void Report(string file, long rows, long bytesOfFile) =>
        progress?.Report(new(file, rows, _done + bytesOfFile, total));

    /// <summary>The file is done with, read or not.</summary>
    internal void Finish(long bytesOfFile) => _done += bytesOfFile;
}
