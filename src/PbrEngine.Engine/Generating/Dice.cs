using Bogus;

namespace PbrEngine.Engine.Generating;

/// <summary>
/// What a stream of chance is for. A stream each, so that one part can change without moving the others.
/// </summary>
internal enum ChanceTopic
{
    Households = 1,
    Names,
    Stories,
    Schools,
    Offences,
    Incidents,
    Benefits,
    Housing,
    SocialCare,
    EarlyHelp,
    Records,
    Rows,
}

/// <summary>
/// One seeded stream of chance. It is made from the council's seed, the neighbourhood's number and the topic alone, so
/// family k is the same however many families there are.
/// </summary>
internal sealed class Dice
{
    /// <summary>With it the first of sixty names comes to about one person in twenty.</summary>
    private const double SkewPower = 1.35;

    private Dice(Randomizer randomizer)
    {
        Randomizer = randomizer;
    }

    public Randomizer Randomizer { get; }

    public static Dice For(int seed, int neighbourhood, ChanceTopic topic)
    {
        var mixed = Mix(((ulong)(uint)seed << 32) ^ (uint)neighbourhood);
        return new Dice(new Randomizer((int)(Mix(mixed + (ulong)topic) >> 33)));
    }

    /// <summary>Draws even where the answer is certain, so that a share set to nothing moves no other draw.</summary>
    public bool Chance(double probability) => Randomizer.Double() < probability;

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => Randomizer.Number(low, high);

    public double Between(double low, double high) => low + ((high - low) * Randomizer.Double());

    /// <summary>Both days included; the first where the second is before it.</summary>
    public DateOnly Day(DateOnly from, DateOnly to) =>
        to <= from ? from : from.AddDays(Between(0, to.DayNumber - from.DayNumber));

    public T Pick<T>(IReadOnlyList<T> values) => values[Between(0, values.Count - 1)];

    /// <summary>Values nearer the start come up more often, as names do.</summary>
    public T PickSkewed<T>(IReadOnlyList<T> values)
    {
        var share = Randomizer.Double();
        return values[(int)(Math.Pow(share, SkewPower) * values.Count)];
    }

    public T Weighted<T>(IReadOnlyList<(T Value, double Weight)> choices)
    {
        var left = Randomizer.Double() * choices.Sum(choice => choice.Weight);
        foreach (var (value, weight) in choices)
        {
            left -= weight;
            if (left < 0)
            {
                return value;
            }
        }

        return choices[^1].Value;
    }

    /// <summary>The finaliser of SplitMix64 (Steele, Lea and Flood 2014): near numbers give far streams.</summary>
    private static ulong Mix(ulong value)
    {
        var mixed = value + 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
