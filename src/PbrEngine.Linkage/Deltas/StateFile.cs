using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PbrEngine.Linkage.Deltas;

/// <summary>A state as a file of bytes: what it is, by which build of this library it was written, its content, and the
/// SHA-256 of all before.</summary>
/// <remarks>The content is only read when the hash is that of the file. How values are brought into comparable form and
/// compared may change from one build to the next, so that a state is only of use to the build that wrote
/// it.</remarks>
public static class StateFile
{
    private const int HashBytes = SHA256.HashSizeInBytes;
    private const int BuildBytes = 16;
    private const int Version = 1;

    private static ReadOnlySpan<byte> Mark => "pbrstate"u8;

    private static int HeadBytes => Mark.Length + sizeof(int) + BuildBytes;

    /// <summary>Writes a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="stream">Takes it; it stays open.</param>
    public static void Write(LinkageState state, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(stream);
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            using var writer = new StateWriter(hashed);
            writer.Bytes(Head());
            StateParts.Write(writer, state);
        }

        stream.Write(hash.Hash);
    }

    /// <summary>Reads a state.</summary>
    /// <param name="stream">A file from its beginning; it is read twice.</param>
    /// <returns>The state, or why there is none.</returns>
    public static ReadState Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> head = stackalloc byte[HeadBytes];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length
            || !head.StartsWith(Mark))
        {
            return new(null, "This is no state of a linkage.");
        }

        if (!head.SequenceEqual(Head()))
        {
            return new(null, "Another version of the program wrote this state.");
        }

        if (!IsWhole(stream))
        {
            return new(null, "The state was damaged, or cut off, since it was written.");
        }

        stream.Position = head.Length;
        return new(StateParts.Read(new(stream)), null);
    }

    private static byte[] Head()
    {
        byte[] head = new byte[HeadBytes];
        Mark.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(Mark.Length), Version);
        typeof(StateFile).Module.ModuleVersionId.TryWriteBytes(head.AsSpan(Mark.Length + sizeof(int)));
        return head;
    }

    private static bool IsWhole(Stream stream)
    {
        stream.Position = 0;
        long left = stream.Length - HashBytes;
        if (left < HeadBytes)
        {
            return false;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[StateReader.BufferBytes];
        while (left > 0)
        {
            int read = stream.Read(buffer.AsSpan(0, (int)Math.Min(left, buffer.Length)));
            if (read == 0)
            {
                return false;
            }

            hash.AppendData(buffer.AsSpan(0, read));
            left -= read;
        }

        byte[] stated = new byte[HashBytes];
        stream.ReadExactly(stated);
        return hash.GetHashAndReset().AsSpan().SequenceEqual(stated);
    }
}

/// <summary>What reading a state gave.</summary>
/// <param name="State">The state; null where there is none.</param>
/// <param name="Refusal">Why there is none, as a sentence; null where there is one.</param>
public sealed record ReadState(LinkageState? State, string? Refusal);
