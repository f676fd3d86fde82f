using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

/// <summary>What the measures and presences don't show: youth offences, and evidence in order.</summary>
public sealed class OccurrencesTests
{
    private static readonly DateSpan Year = new(new(2026, 1, 1), new(2026, 12, 31));

    /// <summary>Under 18 on the day of the offence, whenever it was disposed of.</summary>
    [Theory]
    [InlineData("2026-06-14", 1)]
    [InlineData("2026-06-15", 0)]
    public void ProvenOffences_Under18Only_GoesByTheDayOfTheOffence(string offenceOn, int count)
    {
        var member = A.Child().BornOn("2008-06-15").Offended("O1", offenceOn, "2026-10-01");
        var family = A.Family().With(member).Build();
        var parameters = A.Run().Build().Parameters;
        Assert.Equal(count, Occurrences.ProvenOffences(family, Year, parameters, under18Only: true).Count);
        Assert.Single(Occurrences.ProvenOffences(family, Year, parameters, under18Only: false));
    }

    [Fact]
    public void Evidence_OfTwoMembers_IsInOrderEachLineOnce()
    {
        var family = A.Family()
            .With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "SUSPECT", "2026-05-01"))
            .With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "VICTIM", "2026-05-01"))
            .Build();
        var seen = Occurrences.DomesticAbuse(family, Year).ToList();
        Assert.Equal(1, Occurrences.CountOnce(seen));
        Assert.Equal(
            [(1, 2), (2, 2)],
            Occurrences.Evidence([.. seen.Concat(seen).Reverse()]).Select(f => (f.ContentId, f.Line)));
    }
}
