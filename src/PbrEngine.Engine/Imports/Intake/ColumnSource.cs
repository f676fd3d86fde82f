using System.Globalization;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Where one of our columns is found in the records of a file, and how its texts become ours.</summary>
internal sealed class ColumnSource
{
    /// <summary>Position of a column that the file doesn't have.</summary>
    internal const int Absent = -1;

    private readonly ColumnMapping _mapping;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _codes;
    private readonly bool _isPlain;
    private string _pence = "";

    internal ColumnSource(int field, ColumnMapping mapping)
    {
        Field = field;
        _mapping = mapping;
        _codes = new Dictionary<string, string>(mapping.Codes, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _isPlain = mapping is { Constant: null, Default: null, Codes.Count: 0, Strip: "", IsPounds: false };
    }

    internal int Field { get; }

    internal ReadOnlySpan<char> Read(ReadOnlySpan<char> stated) => _isPlain ? stated : Translate(stated);

    private ReadOnlySpan<char> Translate(ReadOnlySpan<char> stated)
    {
        if (_mapping.Constant is not null)
            return _mapping.Constant;
        var text = stated.Trim();
        if (_mapping.Strip.Length > 0)
            text = text.Trim(_mapping.Strip).Trim();
        if (_codes.TryGetValue(text, out var ours))
            text = ours;
        if (_mapping.IsPounds && !text.IsEmpty)
            text = ToPence(text);
        return text.IsEmpty && _mapping.Default is not null ? _mapping.Default : text;
    }

    /// <summary>Pounds that are no whole pence stay as they are, and are then rejected as pence.</summary>
    private ReadOnlySpan<char> ToPence(ReadOnlySpan<char> text)
    {
        const NumberStyles Style =
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign;
        const decimal Most = 1_000_000_000m;
        var number = text.TrimStart('£');
        if (!decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out var pounds) || Math.Abs(pounds) > Most)
            return text;
        var pence = pounds * 100m;
        if (pence != decimal.Truncate(pence))
            return text;
        _pence = decimal.ToInt64(pence).ToString(CultureInfo.InvariantCulture);
        return _pence;
    }
}
