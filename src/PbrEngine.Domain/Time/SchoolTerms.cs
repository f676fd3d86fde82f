namespace PbrEngine.Domain.Time;

/// <summary>So many terms in a row, told by the last one: a window of school facts (09).</summary>
public readonly record struct SchoolTerms
{
    private readonly SchoolTerm _first;

    /// <summary>The terms in a row that end with one.</summary>
    public SchoolTerms(int count, SchoolTerm last)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        Count = count;
        _first = Moved(last, 1 - count);
        Days = new(_first.Days.From, last.Days.To);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>From the first term's first day to the last one's last day (09).</summary>
    public DateSpan Days { get; }

    /// <summary>One of the terms, oldest first.</summary>
    public SchoolTerm this[int index] => Moved(_first, index);

    /// <summary>The <paramref name="count"/> latest terms whose last day is not after the day.</summary>
    public static SchoolTerms LastComplete(int count, DateOnly day)
    {
        var holding = SchoolTerm.Holding(day);
        return new(count, holding.Days.To > day ? holding.Previous : holding);
    }

    /// <summary>Whether the term is one of them.</summary>
    public bool Contains(SchoolTerm term) => Place(term) - Place(_first) is var place && place >= 0 && place < Count;

    /// <summary>How many of the terms somebody born on the day is of school age in.</summary>
    public int CountOfSchoolAge(DateOnly bornOn)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            count += this[i].IsOfSchoolAge(bornOn) ? 1 : 0;
        return count;
    }

    private static SchoolTerm Moved(SchoolTerm term, int terms)
    {
        var place = Place(term) + terms;
        return new(place / 3, (SchoolTermName)(place % 3));
    }

    // Terms follow each other without a gap, three a year.
    private static int Place(SchoolTerm term) => 3 * term.StartYear + (int)term.Name;
}
