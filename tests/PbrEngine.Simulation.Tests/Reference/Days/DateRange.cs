namespace PbrEngine.Simulation.Tests.Reference.Days;

/// <summary>Days from one to another, both included (R01).</summary>
public sealed record DateRange(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => From <= day && day <= To;

    public bool Overlaps(DateRange other) => From <= other.To && other.From <= To;

    public IEnumerable<DateOnly> EachDay()
    {
        for (var day = From; day <= To; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    public static DateRange Spell(DateOnly from, DateOnly? to) => new(from, to ?? DateOnly.MaxValue);

    public static DateRange Day(DateOnly day) => new(day, day);
}
