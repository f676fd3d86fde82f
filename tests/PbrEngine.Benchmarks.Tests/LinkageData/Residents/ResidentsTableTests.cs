using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Residents;

public sealed class ResidentsTableTests
{
    private const int Count = 60_000;

    private static readonly ResidentRow[] Rows = [.. ResidentsTable.Rows(seed: 7).Take(Count)];

    [Fact]
    public void Rows_OneInTen_SaysAgainWhatAnotherSays()
    {
        var persons = Rows.Select(row => row.Entity).Distinct(StringComparer.Ordinal).Count();
        Assert.InRange(1 - ((double)persons / Count), 0.095, 0.105);
    }

    [Fact]
    public void Rows_BirthDates_AreDefaultsInAFewPerMille()
    {
        var defaults = Rows.Count(row => row.BornOn is { Month: 1, Day: 1 });
        Assert.InRange(1000.0 * defaults / Count, 3, 10);
    }

    [Fact]
    public void Rows_SaidAgain_AreDamagedInEveryWay()
    {
        var pairs = Rows.GroupBy(row => row.Entity, StringComparer.Ordinal).Where(rows => rows.Count() > 1)
            .Select(rows => (First: rows.First(), Again: rows.ElementAt(1))).ToList();

        AssertShare(pairs, (first, again) => first.Surname != again.Surname, 0.15, 0.30);
        AssertShare(pairs, (first, again) => first.Forename != again.Forename, 0.15, 0.35);
        AssertShare(pairs, (first, again) => first.BornOn != again.BornOn, 0.06, 0.15);
        AssertShare(pairs, (first, again) => first.Postcode != again.Postcode, 0.25, 0.45);
        AssertShare(pairs, (first, again) => again.Postcode.Length == 0, 0.02, 0.08);
        AssertShare(pairs, (first, again) => first.Cells.SequenceEqual(again.Cells), 0.05, 0.30);
    }

    [Fact]
    public void Rows_OtherSeed_AreOthers() =>
        Assert.NotEqual(Rows.Take(10), ResidentsTable.Rows(seed: 8).Take(10));

    private static void AssertShare(
        List<(ResidentRow First, ResidentRow Again)> pairs,
        Func<ResidentRow, ResidentRow, bool> holds,
        double from,
        double to) =>
        Assert.InRange((double)pairs.Count(pair => holds(pair.First, pair.Again)) / pairs.Count, from, to);
}
