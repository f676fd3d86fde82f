using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Presences;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Presences;

/// <summary>Ages and residence of a dependent child are in the tests of the assessment.</summary>
public sealed class DependentsTests
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    [Fact]
    public void On_ProgrammeThatAsksForNobody_IsNoAnswer() => Assert.Null(On(A.Family().With(A.Child()), ""));

    [Theory]
    [InlineData("child", Answer.No)]
    [InlineData("child expectant_parent", Answer.Yes)]
    public void On_ExpectantParent_CountsWhereTheProgrammeSaysSo(string kinds, Answer answer) =>
        Assert.Equal(answer, On(A.Family().With(Expectant("2020-01-01", null)), kinds));

    [Theory]
    [InlineData("2026-01-15", null, Answer.Yes)]
    [InlineData("2026-01-16", null, Answer.No)]
    [InlineData("2025-01-01", "2026-01-15", Answer.Yes)]
    [InlineData("2025-01-01", "2026-01-14", Answer.No)]
    public void On_ExpectantParent_IsAMemberOnTheDay(string joined, string? left, Answer answer) =>
        Assert.Equal(answer, On(A.Family().With(Expectant(joined, left)), "expectant_parent"));

    [Fact]
    public void On_ChildWithoutDateOfBirth_IsUnknownUnlessAnotherCounts()
    {
        var family = A.Family().With(A.Child().BornOn(null));
        Assert.Equal(Answer.Unknown, On(family, "child expectant_parent"));
        Assert.Equal(Answer.Yes, On(family.With(Expectant("2020-01-01", null)), "child expectant_parent"));
    }

    [Fact]
    public void On_KindThatTheEngineLacks_IsABrokenRuleSet() =>
        Assert.Throws<KeyNotFoundException>(() => On(A.Family(), "lodger"));

    private static MemberBuilder Expectant(string joined, string? left) =>
        MemberBuilder.InRole("expectant_parent", "1996-05-01").MemberFrom(joined, left);

    private static Answer? On(FamilyBuilder family, string kinds) => Dependents.On(
        Day, family.Build(), A.Run().Under(A.Parameters().Codes("eligibility.dependents", kinds).Build()).Build());
}
