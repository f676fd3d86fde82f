namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Adds up the bytes of all files of an import for its progress.</summary>
internal sealed class ByteCounter(long total, IProgress<ImportProgress>? progress)
{
    private long _before;
    private long _inDelivery;

    internal void Report(string file, long rows, long bytesOfFile) =>
        progress?.Report(new(file, rows, _before + _inDelivery + bytesOfFile, total));

    /// <summary>The next file of the delivery follows.</summary>
    internal void FinishFile(long bytesOfFile) => _inDelivery += bytesOfFile;

    /// <summary>The next delivery follows, whether this one's files were all read or not.</summary>
    internal void FinishDelivery(long bytesOfDelivery)
    {
        _before += bytesOfDelivery;
        _inDelivery = 0;
    }
}
