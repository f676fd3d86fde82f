using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

public sealed class FamilyPresencesTests
{
    /// <summary>Attached after the run is not attached; then one day decides and is looked at once.</summary>
    [Theory]
    [InlineData("2026-10-30", true)]
    [InlineData("2026-11-01", false)]
    [InlineData(null, false)]
    public void Of_ByTheDayOfAttachment_LooksAtThatDayOrAtTheRuns(string? attachedOn, bool attached)
    {
        var run = A.Run().AsAt("2026-10-31").Build();
        var presences = FamilyPresences.Of(A.Family().AttachedOn(attachedOn).Build(), run);

        Assert.Equal(attached ? A.Day(attachedOn!) : null, presences.AttachedOn);
        Assert.Equal(attached ? A.Day(attachedOn!) : run.AsAt, presences.Tally.On);
        Assert.All(presences.AtStart, p => Assert.Equal(presences.Tally.On, p.On));
        Assert.All(presences.Now, p => Assert.Equal(run.AsAt, p.On));
        Assert.Equal(!attached, ReferenceEquals(presences.AtStart, presences.Now));
        Assert.Equal(presences.Asked.Select(p => p.Code), presences.Now.Select(p => p.Code));
    }
}
