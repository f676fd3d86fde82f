using System.Globalization;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Facts;

/// <summary>Where a fact stands: the very line of the extract that stated it.</summary>
/// <param name="FileIndex">
/// Position of the file in <see cref="Contracts.All"/>; <see cref="Brought"/> for a file that a programme brings, which
/// has no lasting position. The content says which file it is in either case.
/// </param>
/// <param name="ContentId">The stored content that holds the line.</param>
/// <param name="Line">Line number; the header is line 1.</param>
public readonly record struct FactRef(byte FileIndex, int ContentId, int Line) : IComparable<FactRef>
{
    /// <summary>Stands for every file that a programme brings: such facts come after the others.</summary>
    public const byte Brought = byte.MaxValue;

    /// <summary>The index of a file's facts.</summary>
    public static byte IndexOf(FileContract file)
    {
        for (var i = 0; i < Contracts.All.Count; i++)
        {
            if (ReferenceEquals(Contracts.All[i], file))
                return (byte)i;
        }
        return Brought;
    }

    /// <inheritdoc/>
    public int CompareTo(FactRef other)
    {
        var byFile = FileIndex.CompareTo(other.FileIndex);
        if (byFile != 0)
            return byFile;
        var byContent = ContentId.CompareTo(other.ContentId);
        return byContent != 0 ? byContent : Line.CompareTo(other.Line);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(FactRef left, FactRef right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(FactRef left, FactRef right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(FactRef left, FactRef right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(FactRef left, FactRef right) => left.CompareTo(right) >= 0;

    /// <summary><c>file.content.line</c>, as stored beside a measure.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FileIndex}.{ContentId}.{Line}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no fact reference: a broken invariant.</exception>
    public static FactRef Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('.');
        return parts.Length == 3
            ? new(
                byte.Parse(parts[0], CultureInfo.InvariantCulture),
                int.Parse(parts[1], CultureInfo.InvariantCulture),
                int.Parse(parts[2], CultureInfo.InvariantCulture))
            : throw new FormatException($"{text} is no fact reference.");
    }
}
