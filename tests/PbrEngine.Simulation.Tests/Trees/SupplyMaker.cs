using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Draws a supply: most feeds whole and fresh, one or two of them late, holed, partial or missing.</summary>
public sealed class SupplyMaker(DateOnly asAt, Dice dice)
{
    private readonly DateOnly _first = Supply.FirstDay(asAt);

    public Supply Make()
    {
        var disturbed = Feeds.All.Where(_ => dice.Chance(28)).ToHashSet(StringComparer.Ordinal);
        return new Supply(asAt, Feeds.All.ToDictionary(
            feed => feed,
            feed => (IReadOnlyList<PlannedDelivery>)(disturbed.Contains(feed) ? Disturbed(feed) : Fresh())));
    }

    private List<PlannedDelivery> Fresh()
    {
        var lag = dice.Pick(0, 0, 1, 5);
        var planned = Steps(lag).Select(day => Whole(day, day)).ToList();
        if (dice.Chance(30))
        {
            // Not received on the as-at date (R54): must change nothing.
            planned.Add(Whole(asAt.AddDays(dice.From(1, 20)), asAt));
        }

        return planned;
    }

    private List<PlannedDelivery> Disturbed(string feed) => dice.From(0, feed == Feeds.EarlyHelp ? 2 : 6) switch
    {
        0 or 1 => Late(feed),
        2 or 6 => Holed(),
        3 => Pieces(),
        4 => [Whole(asAt.AddDays(3), asAt)],
        _ => PartialLast(),
    };

    // The last covered day is the last that isn't stale, or the first that is.
    private List<PlannedDelivery> Late(string feed)
    {
        var lag = Parameters.StaleDays(feed) + dice.Pick(-1, 0, 1, 2);
        return Steps(lag).Select(day => Whole(day, day)).ToList();
    }

    // A hole of one to thirty days somewhere in the last two years, or about the first day of the last six months.
    private List<PlannedDelivery> Holed()
    {
        var edge = Periods.MonthsEndingAt(asAt, Parameters.ResultMonths).From;
        var holeFrom = dice.Chance(35) ? edge.AddDays(dice.Pick(-30, -4, -1, 0)) : asAt.AddDays(-dice.From(3, 700));
        var holeTo = holeFrom.AddDays(dice.Pick(0, 0, 3, 29));
        var resume = Periods.Earlier(holeTo.AddDays(1), asAt);
        return
        [
            new PlannedDelivery(holeFrom.AddDays(-1), new DateRange(_first, holeFrom.AddDays(-1)), Partial: false),
            new PlannedDelivery(asAt, new DateRange(resume, asAt), dice.Chance(50)),
        ];
    }

    // Pieces that follow on one another, each delivered on its last day.
    private List<PlannedDelivery> Pieces()
    {
        var ends = Steps(0);
        return ends.Select((end, i) => new PlannedDelivery(
            end, new DateRange(i == 0 ? _first : ends[i - 1].AddDays(1), end), Partial: true)).ToList();
    }

    // A whole delivery, then one that looks back a few months only and so withdraws nothing older.
    private List<PlannedDelivery> PartialLast()
    {
        var earlier = asAt.AddDays(-dice.From(20, 200));
        var back = earlier.AddDays(-dice.From(0, 120));
        return [Whole(earlier, earlier), new PlannedDelivery(asAt, new DateRange(back, asAt), Partial: true)];
    }

    private PlannedDelivery Whole(DateOnly extractOn, DateOnly to) => new(extractOn, new DateRange(_first, to), false);

    // One to four ascending days, the last of them `lag` days before as-at.
    private List<DateOnly> Steps(int lag)
    {
        var days = new List<DateOnly> { asAt.AddDays(-lag) };
        for (var more = dice.From(0, 3); more > 0; more--)
        {
            days.Insert(0, days[0].AddDays(-dice.From(7, 170)));
        }

        return days;
    }
}
