using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Problems;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class EligibilityTests
{
    private const string Before = "2016-12-01";

    [Fact]
    public void Of_TwoProblemsAndAChild_IsYes() =>
        Assert.Equal("Y", Young().Need(ProblemCodes.Health, Before).Need(ProblemCodes.Help, Before).Eligible());

    [Fact]
    public void Of_OneProblemAllElseCovered_IsNo() =>
        Assert.Equal("N", Young().Need(ProblemCodes.Health, Before).Eligible());

    [Fact]
    public void Of_OneProblemAndOneUnknown_IsUnknown() =>
        Assert.Equal("UNKNOWN", Young().Covers(Feeds.Dwp).Need(ProblemCodes.Health, Before).Eligible());

    [Fact]
    public void Of_NothingPresentAndOneUnknown_IsNo() => Assert.Equal("N", Young().Covers(Feeds.Dwp).Eligible());

    [Fact]
    public void Of_NothingPresentAndTwoUnknown_IsUnknown() =>
        Assert.Equal("UNKNOWN", Young().Covers(Feeds.Dwp).Covers(Feeds.SocialCare).Eligible());

    [Theory]
    [InlineData("2001-01-01", false, "Y")] // 15 on D
    [InlineData("2000-12-31", false, "N")] // 16 on D and not resident
    [InlineData("2000-12-31", true, "Y")]
    [InlineData("1998-01-01", true, "Y")] // 18 on D
    [InlineData("1997-12-31", true, "N")] // 19 on D
    public void Of_DependentChild_TurnsOnAgeAndResidence(string born, bool resident, string eligible) =>
        Assert.Equal(eligible, Two(new Case().Child("c", born: born, resident: resident, days: "2010-01-01/")
            .Placed("c", "SCHOOL", "2010-01-01/")).Eligible());

    [Theory]
    [InlineData("2010-01-01/2016-12-30", "N")]
    [InlineData("2010-01-01/2016-12-31", "Y")]
    [InlineData("2017-01-01/", "N")]
    public void Of_DependentChild_IsAMemberAtD(string days, string eligible) =>
        Assert.Equal(eligible, Two(new Case().Child("c", days: days)).Eligible());

    [Fact]
    public void Of_OneNonResidentWithTwoProblems_CountsOne() => // R21
        Assert.Equal("N", OfFather(Young()).Eligible());

    [Fact]
    public void Of_OneNonResidentWithTwoProblemsAndANeedOfTheFamily_CountsTwo() =>
        Assert.Equal("Y", OfFather(Young()).Need(ProblemCodes.Health, Before).Eligible());

    [Fact]
    public void Of_OneOfTheProblemsShownByAResidentToo_CountsBoth() =>
        Assert.Equal("Y", OfFather(Young()).Adult("m").Offences("m", Before).Eligible());

    [Fact]
    public void Of_OneOfTheProblemsInANeedRowOfTheFamilyToo_CountsBoth() =>
        Assert.Equal("Y", OfFather(Young()).Need(ProblemCodes.Crime, Before).Eligible());

    [Fact]
    public void Of_TwoNonResidents_AreAssignedSoThatMostCount() // R21: the crime of both must fall to the second
    {
        var family = Young().Adult("f", resident: false).Adult("g", resident: false)
            .Offences("f", Before).Offences("g", Before).Benefit("f", "JSA", "2016-01-01/");
        Assert.Equal("Y", family.Eligible());
    }

    [Fact]
    public void Of_NeedRowOfANonResident_RestsOnThatMember() =>
        Assert.Equal("N", Young().Adult("f", resident: false).Benefit("f", "JSA", "2016-01-01/")
            .Need(ProblemCodes.Health, Before, member: "f").Eligible());

    [Fact]
    public void Of_NotAttached_LooksAtAsAt() // D = as-at
    {
        var family = new Case { AttachedOn = null }.Child("c", born: "2014-05-05")
            .Need(ProblemCodes.Health, "2017-06-30").Need(ProblemCodes.Help, "2017-06-30");
        Assert.Equal("Y", family.Eligible());
    }

    [Theory]
    [InlineData(new[] { "f" }, new[] { "f" }, 1)]
    [InlineData(new[] { "f", "g" }, new[] { "f" }, 2)]
    [InlineData(new[] { "f", "g" }, new[] { "f", "g" }, 2)]
    public void Largest_Assignment_GivesEachProblemADifferentMember(string[] one, string[] other, int largest) =>
        Assert.Equal(largest, NonResidentAssignment.Largest(
            [one.ToHashSet(StringComparer.Ordinal), other.ToHashSet(StringComparer.Ordinal)]));

    // A child under school age, so that education is absent.
    private static Case Young() => new Case().Child("c", born: "2014-05-05", days: "2014-05-05/");

    private static Case Two(Case family) => family.Need(ProblemCodes.Health, Before).Need(ProblemCodes.Help, Before);

    private static Case OfFather(Case family) =>
        family.Adult("f", resident: false).Offences("f", Before).Benefit("f", "JSA", "2016-01-01/");
}
