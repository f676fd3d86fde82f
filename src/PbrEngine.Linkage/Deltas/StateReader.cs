using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PbrEngine.Linkage.Deltas;

/// <summary>Reads the parts of a state as <see cref="StateWriter"/> wrote them. That they are as they were written was
/// looked at before.</summary>
internal sealed class StateReader(Stream stream)
{
    public const int BufferBytes = 1 << 20;

    private const int Slack = sizeof(uint);
    private const int PartNumbers = 1 << 16;

    private byte[] buffer = new byte[BufferBytes + Slack];
    private int at;
    private int end;

    /// <summary>The next bytes, until the next call.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        Have(count);
        at += count;
        return buffer.AsSpan(at - count, count);
    }

    public long Number() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(sizeof(long)));

    public int Count() => checked((int)Number());

    public double Real() => BitConverter.Int64BitsToDouble(Number());

    public string? Text() => Count() is >= 0 and var length ? Characters(length, isWide: true) : null;

    public int[] Numbers()
    {
        int[] numbers = new int[Count()];
        int bytes = Count();
        uint mask = uint.MaxValue >> (8 * (sizeof(uint) - bytes));
        for (int start = 0; start < numbers.Length; start += PartNumbers)
        {
            Span<int> part = numbers.AsSpan(start, Math.Min(PartNumbers, numbers.Length - start));
            Have(part.Length * bytes);
            for (int i = 0; i < part.Length; i++)
            {
                part[i] = (int)(BinaryPrimitives.ReadUInt32LittleEndian(buffer.AsSpan(at)) & mask) - 1;
                at += bytes;
            }
        }

        return numbers;
    }

    public string[] Texts()
    {
        int[] lengths = Numbers();
        bool isWide = Number() == 1;
        return Array.ConvertAll(lengths, length => Characters(length, isWide));
    }

    private string Characters(int length, bool isWide) => isWide
        ? new string(MemoryMarshal.Cast<byte, char>(Bytes(length * sizeof(char))))
        : Encoding.Latin1.GetString(Bytes(length));

    private void Have(int count)
    {
        if (end - at >= count)
        {
            return;
        }

        if (count > buffer.Length - Slack)
        {
            Array.Resize(ref buffer, count + Slack);
        }

        buffer.AsSpan(at, end - at).CopyTo(buffer);
        (at, end) = (0, end - at);
        end += stream.ReadAtLeast(
            buffer.AsSpan(end, buffer.Length - Slack - end), count - end, throwOnEndOfStream: true);
    }
}
