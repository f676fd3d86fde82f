using System.Security.Cryptography;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Reads a file once, whole, for its hash and for signs that it is no CSV at all.</summary>
internal static class FileInspection
{
    private const int HeadBytes = 64 * 1024;
    private const int BufferBytes = 1024 * 1024;

    /// <summary>One NUL in so many bytes of the head: text in another encoding, or no text.</summary>
    private const int NulsOneIn = 10;

    private static readonly (byte[] Magic, string Kind)[] Kinds =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or a spreadsheet"), ([0x25, 0x50, 0x44, 0x46], "a PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old spreadsheet"), ([0x1F, 0x8B], "a gzip archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0x50, 0x41, 0x52, 0x31], "a Parquet file"),
    ];

    /// <summary>What a look at the bytes found.</summary>
    /// <param name="Sha256">Hash of the bytes, lower-case hexadecimal.</param>
    /// <param name="Bytes">How many there are.</param>
    /// <param name="Code">Why it is no CSV; null when it may be one.</param>
    /// <param name="Message">What it is and what to do.</param>
    internal sealed record Finding(string Sha256, long Bytes, string? Code, string Message);

    internal static Finding Inspect(string path, CancellationToken cancellation)
    {
        // A named pipe has no length, and opening one waits until somebody writes to it.
        if (new FileInfo(path).Length == 0)
            return Empty();
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[(int)Math.Clamp(stream.Length, 1, BufferBytes)];
        long bytes = 0;
        var (hasLineFeed, hasReturn) = (false, false);
        (string Code, string Message)? fault = null;
        int read;
        while ((read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var part = buffer.AsSpan(0, read);
            if (bytes == 0)
                fault = FaultOfHead(part[..Math.Min(read, HeadBytes)]);
            hash.AppendData(part);
            hasLineFeed = hasLineFeed || part.Contains((byte)'\n');
            hasReturn = hasReturn || part.Contains((byte)'\r');
            bytes += read;
        }
        if (bytes == 0)
            return Empty();
        if (!hasLineFeed && hasReturn)
            fault ??= (ImportCodes.CarriageReturnsOnly, "Lines end in carriage returns alone; export with LF or CRLF.");
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), bytes, fault?.Code, fault?.Message ?? "");
    }

    private static Finding Empty()
    {
        const string Message = "The file is empty; even without rows it has its header.";
        return new(Convert.ToHexStringLower(SHA256.HashData([])), 0, ImportCodes.NoHeader, Message);
    }

    private static (string Code, string Message)? FaultOfHead(ReadOnlySpan<byte> head)
    {
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (ImportCodes.Utf16, "The file is UTF-16; export it as UTF-8.");
        foreach (var (magic, kind) in Kinds)
        {
            if (head.StartsWith(magic))
                return (ImportCodes.NotText, $"The file is {kind}, not CSV; export it as CSV.");
        }
        if ((long)head.Count((byte)0) * NulsOneIn >= head.Length)
            return (ImportCodes.NotText, "The file is full of NUL bytes: not UTF-8 text. Export it as CSV in UTF-8.");
        return null;
    }
}
