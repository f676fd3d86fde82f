namespace PbrEngine.Domain.Time;

/// <summary>The three terms that absence is counted in.</summary>
public enum SchoolTermName
{
    /// <summary>Autumn: 1 August to 31 December.</summary>
    Autumn = 0,

    /// <summary>Spring: 1 January to Easter Sunday.</summary>
    Spring = 1,

    /// <summary>Summer: Easter Monday to 31 July.</summary>
    Summer = 2,
}

/// <summary>One term of the academic year that began on 1 August of <see cref="StartYear"/>.</summary>
public readonly record struct SchoolTerm(int StartYear, SchoolTermName Name) : IComparable<SchoolTerm>
{
    /// <summary>The days of the term, both ends included.</summary>
    public DateSpan Days => Name switch
    {
        SchoolTermName.Autumn => new(new(StartYear, 8, 1), new(StartYear, 12, 31)),
        SchoolTermName.Spring => new(new(StartYear + 1, 1, 1), Easter.Sunday(StartYear + 1)),
        _ => new(Easter.Sunday(StartYear + 1).AddDays(1), new(StartYear + 1, 7, 31)),
    };

    /// <summary>The term before this one.</summary>
    public SchoolTerm Previous => Name == SchoolTermName.Autumn
        ? new(StartYear - 1, SchoolTermName.Summer)
        : new(StartYear, Name - 1);

    /// <summary>The term that holds the day: terms leave no gap between them.</summary>
    public static SchoolTerm Holding(DateOnly day)
    {
        if (day.Month >= 8)
            return new(day.Year, SchoolTermName.Autumn);
        return new(day.Year - 1, day <= Easter.Sunday(day.Year) ? SchoolTermName.Spring : SchoolTermName.Summer);
    }

    /// <summary>
    /// School age in a term: five or more on its first day, and under 16 on 31 August of its academic year (09).
    /// </summary>
    public bool IsOfSchoolAge(DateOnly bornOn) =>
        Age.On(bornOn, Days.From) >= 5 && Age.On(bornOn, new DateOnly(StartYear, 8, 31)) < 16;

    /// <inheritdoc/>
    public int CompareTo(SchoolTerm other) =>
        StartYear != other.StartYear ? StartYear.CompareTo(other.StartYear) : Name.CompareTo(other.Name);

    /// <summary>The term of an academic year and a term code that were checked at intake.</summary>
    /// <exception cref="FormatException">They weren't: a broken invariant.</exception>
    public static SchoolTerm Parse(string academicYear, string term) =>
        TryParseAcademicYear(academicYear, out var startYear) && TryParseName(term, out var name)
            ? new(startYear, name)
            : throw new FormatException($"{academicYear} {term} is no term.");

    /// <summary>Reads <c>2025/26</c>; false when it isn't two years in a row.</summary>
    public static bool TryParseAcademicYear(ReadOnlySpan<char> text, out int startYear)
    {
        startYear = 0;
        if (text.Length != 7 || text[4] != '/')
            return false;
        if (!Digits(text[..4], out startYear) || !Digits(text[5..], out var end))
            return false;
        return startYear is >= 1900 and <= 2200 && end == (startYear + 1) % 100;
    }

    /// <summary>Reads <c>AU</c>, <c>SP</c> or <c>SU</c>.</summary>
    public static bool TryParseName(ReadOnlySpan<char> text, out SchoolTermName name)
    {
        name = text switch { "SP" => SchoolTermName.Spring, "SU" => SchoolTermName.Summer, _ => SchoolTermName.Autumn };
        return text is "AU" or "SP" or "SU";
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(SchoolTerm left, SchoolTerm right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(SchoolTerm left, SchoolTerm right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(SchoolTerm left, SchoolTerm right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(SchoolTerm left, SchoolTerm right) => left.CompareTo(right) >= 0;

    private static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
