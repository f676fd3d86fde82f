using System.Buffers;

namespace PbrEngine.Engine.Imports.Csv;

/// <summary>
/// The part of a stream that one record may lie in. Positions count from the first byte not yet consumed, so they
/// stay right when the window is refilled. Memory is bounded by the capacity, whatever the size of the stream.
/// </summary>
internal sealed class ByteWindow(Stream stream, int capacity, int readBytes) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(capacity + readBytes);
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Bytes at hand that are not consumed.</summary>
    internal int Available => _end - _start;

    /// <summary>Bytes consumed so far.</summary>
    internal long Consumed { get; private set; }

    internal byte this[int position] => _buffer[_start + position];

    internal ReadOnlySpan<byte> Slice(int from, int length) => _buffer.AsSpan(_start + from, length);

    /// <summary>Everything from the position to the end of what is at hand.</summary>
    internal ReadOnlySpan<byte> From(int position) => _buffer.AsSpan(_start + position, Available - position);

    /// <summary>Whether there is a byte at the position, reading on as far as need be.</summary>
    internal bool Reach(int position)
    {
        while (position >= Available)
        {
            if (!Fill())
                return false;
        }
        return true;
    }

    internal void Consume(int bytes)
    {
        _start += bytes;
        Consumed += bytes;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = [];
    }

    private bool Fill()
    {
        if (_ended)
            return false;
        if (_end > capacity)
            Compact();
        var read = stream.Read(_buffer, _end, readBytes);
        _end += read;
        _ended = read == 0;
        return !_ended;
    }

    private void Compact()
    {
        _buffer.AsSpan(_start, Available).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
    }
}
