using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Whether a column of dates writes the day before the month.</summary>
/// <param name="DayFirstRows">Rows whose date is one only with the day first: 25/12/1985.</param>
/// <param name="MonthFirstRows">Rows whose date is one only with the month first: 12/25/1985.</param>
internal readonly record struct DayOrder(int DayFirstRows, int MonthFirstRows)
{
    /// <summary>The order of more rows; the British one where none tells.</summary>
    public bool IsDayFirst => DayFirstRows >= MonthFirstRows;

    /// <summary>Rows that are no date in the column's order, but are one in the other.</summary>
    public int ContraryRows => Math.Min(DayFirstRows, MonthFirstRows);

    /// <summary>The order of a column.</summary>
    public static DayOrder Of(RawColumn column)
    {
        int dayFirst = 0;
        int monthFirst = 0;
        for (int code = 0; code < column.Texts.Length; code++)
        {
            if (DateText.TryRead(column.Texts[code], out StatedDate date))
            {
                dayFirst += date.IsSurelyDayFirst ? column.Counts[code] : 0;
                monthFirst += date.IsSurelyMonthFirst ? column.Counts[code] : 0;
            }
        }

        return new(dayFirst, monthFirst);
    }
}
