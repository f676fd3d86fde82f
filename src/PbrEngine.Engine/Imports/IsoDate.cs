using System.Globalization;

namespace PbrEngine.Engine.Imports;

/// <summary>The canonical form in which dates are stored and written: yyyy-mm-dd.</summary>
public static class IsoDate
{
    /// <summary>The format's text.</summary>
    public const string Format = "yyyy-MM-dd";

    /// <summary>Reads a stored date; anything else is a broken invariant.</summary>
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);

    /// <summary>Writes a date.</summary>
    public static string Write(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Writes a date, or nothing.</summary>
    public static string Write(DateOnly? day) => day is { } stated ? Write(stated) : "";
}
