using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tables;

/// <summary>What the values of a column look like. Rows are counted, so that their order doesn't matter.</summary>
internal static class ColumnShapes
{
    private const double FoundShareMin = 0.8;
    private const double ConfirmedShareMin = 0.5;
    private const int PhoneDigitsMin = 10;
    private const int SampledTexts = 5_000;

    private static readonly (ColumnRole Role, Predicate<string> Fits)[] Recognised =
    [
        (ColumnRole.Sex, text => StandardTexts.Sex(text) is not null),
        (ColumnRole.Email, text => text.Contains('@', StringComparison.Ordinal)
            && StandardTexts.Email(text) is not null),
        (ColumnRole.Postcode, text => StandardTexts.Postcode(text) is { } code
            && PostcodeAgreements.Outward(code).Length > 0),
        (ColumnRole.BirthDate, text => DateText.TryRead(text, out StatedDate date) && date.First > 0
            && (date.Resolve(isDayFirst: true) ?? date.Resolve(isDayFirst: false)) is not null),
        (ColumnRole.Phone, text => text[0] is '0' or '+' or '(' && StandardTexts.Phone(text) is
            { Length: >= PhoneDigitsMin }),
    ];

    /// <summary>The role that the values show by themselves, if any.</summary>
    public static ColumnRole? Recognise(RawColumn column)
    {
        foreach ((ColumnRole role, Predicate<string> fits) in Recognised)
        {
            if (Share(column, fits) >= FoundShareMin)
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>Whether the values can be read in a role.</summary>
    public static bool Confirm(ColumnRole role, RawColumn column)
    {
        var standard = ColumnStandard.Of(role, column);
        return Share(column, text => !standard.Read(text).IsEmpty) >= ConfirmedShareMin;
    }

    /// <summary>Rows that state something.</summary>
    public static int StatedRows(RawColumn column) => column.Counts.Sum();

    /// <summary>Different texts, divided by the rows that state one: 1 where each row has its own.</summary>
    public static double DistinctShare(RawColumn column) =>
        (double)column.Texts.Length / Math.Max(StatedRows(column), 1);

    /// <summary>The mean length of a stated text, in characters.</summary>
    public static double MeanLength(RawColumn column)
    {
        long length = 0;
        for (int code = 0; code < column.Texts.Length; code++)
        {
            length += (long)column.Texts[code].Length * column.Counts[code];
        }

        return (double)length / Math.Max(StatedRows(column), 1);
    }

    // Of a column of very many texts a sample is looked at. Which of them are in it depends on the texts alone.
    private static double Share(RawColumn column, Predicate<string> fits)
    {
        uint step = (uint)Math.Max(column.Texts.Length / SampledTexts, 1);
        long fitting = 0;
        long stated = 0;
        for (int code = 0; code < column.Texts.Length; code++)
        {
            if (step == 1 || Hash(column.Texts[code]) % step == 0)
            {
                stated += column.Counts[code];
                fitting += fits(column.Texts[code]) ? column.Counts[code] : 0;
            }
        }

        return (double)fitting / Math.Max(stated, 1);
    }

    // FNV-1a: the platform's hash of a text is another one in each run.
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = (hash ^ character) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
