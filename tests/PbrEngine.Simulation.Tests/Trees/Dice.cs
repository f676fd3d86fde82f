using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Seeded choices; the same seed gives the same tree.</summary>
public sealed class Dice(int seed)
{
    private readonly Random _random = new(Scattered(seed));

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int From(int least, int most) => _random.Next(least, most + 1);

    public T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public DateOnly DayIn(DateRange window) =>
        window.From.AddDays(_random.Next(window.To.DayNumber - window.From.DayNumber + 1));

    /// <summary>Half of the time a window's first or last day, else any of its days.</summary>
    public DateOnly EdgeIn(DateRange window) => From(0, 3) switch
    {
        0 => window.From,
        1 => window.To,
        _ => DayIn(window),
    };

    /// <summary>A day next to a window, but not in it.</summary>
    public DateOnly EdgeOutside(DateRange window) =>
        Chance(50) ? window.From.AddDays(-1) : window.To.AddDays(1);

    // The generator's numbers are nearly a straight line in its seed, so that every third seed, say, would give trees
    // of a kind. Shifts between multiplications (the finish of MurmurHash3) leave nothing of that.
    private static int Scattered(int seed)
    {
        unchecked
        {
            var bits = (uint)seed + 0x9E37_79B9;
            bits = (bits ^ (bits >> 16)) * 0x85EB_CA6B;
            bits = (bits ^ (bits >> 13)) * 0xC2B2_AE35;
            return (int)(bits ^ (bits >> 16));
        }
    }
}
