namespace PbrEngine.Engine.Generating;

/// <summary>School days between any two days, counted once for all.</summary>
internal sealed class OpenDays
{
    private readonly DateOnly first;
    private readonly int[] before;

    public OpenDays(DateOnly from, DateOnly to)
    {
        first = from;
        before = new int[to.DayNumber - from.DayNumber + 2];
        for (var at = 1; at < before.Length; at++)
        {
            before[at] = before[at - 1] + (SchoolCalendar.IsOpen(from.AddDays(at - 1)) ? 1 : 0);
        }
    }

    public int Between(DateOnly from, DateOnly to) => to < from ? 0 : before[At(to) + 1] - before[At(from)];

    private int At(DateOnly day) => Math.Clamp(day.DayNumber - first.DayNumber, 0, before.Length - 2);
}
