using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>What the measure's own tests don't show: that terms outside school age are left out of the rate.</summary>
public sealed class ChildAbsenceTests
{
    private static readonly SchoolTerms Year = new(3, new(2025, SchoolTermName.Summer));

    /// <summary>Five in the spring of 2026: the autumn's rows don't count, and its lack is no lack.</summary>
    [Theory]
    [InlineData("2020-08-01", 5, 200, true)]
    [InlineData("2021-01-01", 0, 100, true)]
    [InlineData("2021-04-01", 0, 0, false)]
    public void Of_ChildWhoComesOfSchoolAge_CountsItsTermsOnly(string bornOn, int absent, int possible, bool some)
    {
        var child = A.Child().BornOn(bornOn)
            .Attended("2025/26", "AU", 100, unauthorised: 5)
            .Attended("2025/26", "SP", 100);
        var person = A.Family().With(child).Build().Members[0].Person;

        var absence = ChildAbsence.Of(person, Year, new(3, 10, ["unauthorised"]), A.Run().Build());

        Assert.Equal(
            (possible == 0 ? null : absent, possible == 0 ? null : possible),
            ((int?)absence.Absent, (int?)absence.Possible));
        Assert.Equal(possible == 0 ? MeasureState.NotApplicable : MeasureState.Met, absence.State);
        Assert.Equal(some, absence.IsOfSomeTermsOnly);
    }
}
