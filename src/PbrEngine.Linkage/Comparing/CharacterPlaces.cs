using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PbrEngine.Linkage.Comparing;

/// <summary>Where each character stands in a text of up to 64, as a bit for each place.</summary>
/// <remarks>The places are looked up by comparing 16 characters at once, so that any script is served without a table
/// of its letters. The buffer is the caller's, from its stack: nothing is allocated.</remarks>
internal readonly ref struct CharacterPlaces
{
    /// <summary>The longest text, and the length of the buffer.</summary>
    public const int LengthMax = 64;

    private readonly ReadOnlySpan<ushort> padded;
    private readonly ulong all;
    private readonly int length;

    /// <summary>Copies a text into a buffer of <see cref="LengthMax"/> characters.</summary>
    public CharacterPlaces(ReadOnlySpan<char> text, Span<char> buffer)
    {
        text.CopyTo(buffer);
        padded = MemoryMarshal.Cast<char, ushort>(buffer);
        length = text.Length;
        all = length == LengthMax ? ulong.MaxValue : (1UL << length) - 1;
    }

    /// <summary>A bit for each place of the character, the lowest for the first.</summary>
    public ulong Of(char character)
    {
        Vector256<ushort> wanted = Vector256.Create((ushort)character);
        ulong found = 0;
        for (int start = 0; start < length; start += Vector256<ushort>.Count)
        {
            Vector256<ushort> equal = Vector256.Equals(Vector256.Create(padded[start..]), wanted);
            found |= (ulong)equal.ExtractMostSignificantBits() << start;
        }

        return found & all;
    }
}
