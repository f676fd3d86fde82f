using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

public sealed class SchoolTermsTests
{
    private static readonly SchoolTerm Autumn25 = new(2025, SchoolTermName.Autumn);
    private static readonly SchoolTerm Spring26 = new(2025, SchoolTermName.Spring);
    private static readonly SchoolTerm Summer26 = new(2025, SchoolTermName.Summer);

    [Theory]
    [InlineData("2026-04-04", 2025, "AU")]
    [InlineData("2026-04-05", 2025, "SP")]
    [InlineData("2026-07-30", 2025, "SP")]
    [InlineData("2026-07-31", 2025, "SU")]
    [InlineData("2026-12-30", 2025, "SU")]
    [InlineData("2026-12-31", 2026, "AU")]
    public void LastComplete_AtATermsLastDay_CountsItFromThatDay(string day, int year, string term)
    {
        Assert.True(SchoolTerm.TryParseName(term, out var name));
        var terms = SchoolTerms.LastComplete(1, Days.Of(day));
        Assert.Equal(new SchoolTerm(year, name), terms[0]);
        Assert.Equal(terms[0].Days, terms.Days);
    }

    [Fact]
    public void LastComplete_Three_AreInOrderOldestFirst()
    {
        var terms = SchoolTerms.LastComplete(3, Days.Of("2026-10-31"));
        Assert.Equal([Autumn25, Spring26, Summer26], [terms[0], terms[1], terms[2]]);
        Assert.Equal(new(Autumn25.Days.From, Summer26.Days.To), terms.Days);
    }

    [Fact]
    public void LastComplete_NoTerms_IsABrokenParameter() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SchoolTerms.LastComplete(0, Days.Of("2026-10-31")));

    [Fact]
    public void Contains_TermsAroundBothEnds_AreThoseInTheRow()
    {
        var terms = new SchoolTerms(2, Spring26);
        Assert.True(terms.Contains(Autumn25));
        Assert.True(terms.Contains(Spring26));
        Assert.False(terms.Contains(Autumn25.Previous));
        Assert.False(terms.Contains(Summer26));
    }

    /// <summary>Five on the first day of spring: too young for the term before it.</summary>
    [Theory]
    [InlineData("2020-08-01", 3)]
    [InlineData("2021-01-01", 2)]
    [InlineData("2022-01-01", 0)]
    public void CountOfSchoolAge_ByBirth_CountsTheTerms(string bornOn, int count) =>
        Assert.Equal(count, new SchoolTerms(3, Summer26).CountOfSchoolAge(Days.Of(bornOn)));
}
