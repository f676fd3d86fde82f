namespace PbrEngine.Linkage.Normalising;

/// <summary>Dates of birth without the dates that systems fill in when nobody knows.</summary>
public static class StandardBirthDate
{
    private static readonly DateOnly[] Defaults = [new(1900, 1, 1), new(1901, 1, 1)];

    /// <summary>The date, unless it is a known default date.</summary>
    /// <param name="stated">A date of birth as a source states it.</param>
    /// <returns>The date, or null where none is stated or a default stands in for it.</returns>
    public static DateOnly? Parse(DateOnly? stated) =>
        stated is { } date && Defaults.Contains(date) ? null : stated;
}
