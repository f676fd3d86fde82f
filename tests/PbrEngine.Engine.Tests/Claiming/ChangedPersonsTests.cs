using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Linking;
using PbrEngine.TestKit.Claims;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class ChangedPersonsTests
{
    private static readonly ChangedPersons Changed = new(
        [Merge(4, 1, 2, 7), Merge(5, 3, 4, 8)],
        [SampleClaim.Line("F1", "attachment", 1) with { Id = 7 }, SampleClaim.Line("F8", "attachment") with { Id = 8 }],
        [("F2", "P00000002"), ("F3", "P00000003"), ("F9", "P00000009"), ("F6", "P00000006")],
        new Survivors(new Dictionary<string, string> { ["P00000006"] = "P00000004" }));

    [Theory]
    [InlineData("F1", 4)]
    [InlineData("F2", 4)]
    [InlineData("F3", 5)]
    [InlineData("F8", 5)]
    [InlineData("F6", 5)]
    [InlineData("F9", null)]
    public void Of_Family_IsTheEventOfItsLinesOrItsMembers(string family, int? change) =>
        Assert.Equal(change, (int?)Changed.Of(family)?.Id);
}
