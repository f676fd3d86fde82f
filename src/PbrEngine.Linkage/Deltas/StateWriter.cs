using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace PbrEngine.Linkage.Deltas;

/// <summary>Writes the parts of a state: numbers in no more bytes than the largest of them needs, low bytes
/// first.</summary>
internal sealed class StateWriter(Stream stream) : IDisposable
{
    // Four bytes are written for each number, of which the next number overwrites what it may.
    private const int Slack = sizeof(uint);
    private readonly byte[] buffer = new byte[StateReader.BufferBytes + Slack];
    private int used;

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            Room(1);
            int part = Math.Min(bytes.Length, StateReader.BufferBytes - used);
            bytes[..part].CopyTo(buffer.AsSpan(used));
            used += part;
            bytes = bytes[part..];
        }
    }

    public void Number(long number)
    {
        Room(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(buffer.AsSpan(used), number);
        used += sizeof(long);
    }

    public void Real(double number) => Number(BitConverter.DoubleToInt64Bits(number));

    /// <summary>A text that may be missing.</summary>
    public void Text(string? text)
    {
        Number(text?.Length ?? -1);
        Characters(text, isWide: true);
    }

    /// <summary>Numbers from -1.</summary>
    public void Numbers(int[] numbers)
    {
        uint most = (uint)(numbers.Length == 0 ? 0 : numbers.Max() + 1);
        int bytes = (BitOperations.Log2(most | 1) + 8) / 8;
        Number(numbers.Length);
        Number(bytes);
        foreach (int number in numbers)
        {
            Room(bytes);
            BinaryPrimitives.WriteUInt32LittleEndian(buffer.AsSpan(used), (uint)(number + 1));
            used += bytes;
        }
    }

    /// <summary>Texts, character by character as they are.</summary>
    public void Texts(string[] texts)
    {
        bool isWide = Array.Exists(texts, text => text.AsSpan().ContainsAnyExceptInRange('\0', '\xFF'));
        Numbers(Array.ConvertAll(texts, text => text.Length));
        Number(isWide ? 1 : 0);
        foreach (string text in texts)
        {
            Characters(text, isWide);
        }
    }

    /// <summary>Hands everything to the stream, which stays open.</summary>
    public void Dispose() => Flush();

    private void Characters(ReadOnlySpan<char> text, bool isWide)
    {
        if (isWide)
        {
            Bytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text));
        }
        else if (text.Length <= StateReader.BufferBytes)
        {
            Room(text.Length);
            used += Encoding.Latin1.GetBytes(text, buffer.AsSpan(used));
        }
        else
        {
            Bytes(Encoding.Latin1.GetBytes(text.ToArray()));
        }
    }

    private void Room(int bytes)
    {
        if (used + bytes > StateReader.BufferBytes)
        {
            Flush();
        }
    }

    private void Flush()
    {
        stream.Write(buffer.AsSpan(0, used));
        used = 0;
    }
}
