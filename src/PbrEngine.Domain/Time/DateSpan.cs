namespace PbrEngine.Domain.Time;

/// <summary>Whole days from <see cref="From"/> to <see cref="To"/>, both included (R01).</summary>
/// <remarks>An open end is <see cref="DateOnly.MaxValue"/>. A span whose end precedes its start holds no day.</remarks>
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    /// <summary>The span from a stated start to a stated or open end.</summary>
    public static DateSpan Open(DateOnly from, DateOnly? to) => new(from, to ?? DateOnly.MaxValue);

    /// <summary>One single day.</summary>
    public static DateSpan Day(DateOnly day) => new(day, day);

    /// <summary>True when the span holds no day at all.</summary>
    public bool IsEmpty => To < From;

    /// <summary>Number of days held, both ends included.</summary>
    public int Days => IsEmpty ? 0 : To.DayNumber - From.DayNumber + 1;

    /// <summary>Whether the day lies inside the span.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether the two spans share at least one day.</summary>
    public bool Overlaps(DateSpan other) =>
        !IsEmpty && !other.IsEmpty && From <= other.To && other.From <= To;

    /// <summary>The days that both spans hold; empty when they share none.</summary>
    public DateSpan Intersect(DateSpan other) =>
        new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    /// <summary><c>n months ending at d</c>: from d minus n months plus one day, to d (09, days and windows).</summary>
    public static DateSpan MonthsEndingAt(int months, DateOnly day) => new(day.AddMonths(-months).AddDays(1), day);

    /// <summary><c>n months before d</c>: from d minus n months, to the day before d (09, days and windows).</summary>
    public static DateSpan MonthsBefore(int months, DateOnly day) => new(day.AddMonths(-months), day.AddDays(-1));
}
