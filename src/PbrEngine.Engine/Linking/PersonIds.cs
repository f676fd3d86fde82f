using System.Globalization;
using PbrEngine.Linkage;

namespace PbrEngine.Engine.Linking;

/// <summary>Person ids as the outputs show them: P and the person's number.</summary>
public static class PersonIds
{
    /// <summary><c>P00000042</c>.</summary>
    public static string Of(long number) => "P" + number.ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>The number of an id that this class made.</summary>
    public static long Number(string personId) => long.Parse(personId.AsSpan(1), CultureInfo.InvariantCulture);
}

/// <summary>Gives the numbers after the last one that is on record, in order.</summary>
internal sealed class NextPersonIds(long lastNumber) : IPersonIdSource
{
    private long _last = lastNumber;

    /// <inheritdoc/>
    public string NextPersonId() => PersonIds.Of(++_last);
}
