using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Tests.Running;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class SourcePersonsTests : IDisposable
{
    private readonly NightBench _bench = new();

    public SourcePersonsTests()
    {
        _bench.Deliver("2026-10-31", "F1", "F2");
        Assert.Null(_bench.Run("2026-10-31").Refusal);
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Beside_TwoSides_AreSetFieldByField() => Assert.Equal(
        [
            new("forenames", "AdaF1", "AdaF2"),
            new("surname", "Quennell", "Quennell"),
            new("date_of_birth", "2012-06-07", "2012-06-07"),
        ],
        Beside("early_help/MF1", "early_help/MF2"));

    [Fact]
    public void Beside_OneSideIsGone_StatesNothing()
    {
        Assert.All(Beside("early_help/MF1", "early_help/MF9"), f => Assert.Null(f.Right));
        Assert.Empty(Beside("early_help/MF8", "early_help/MF9"));
    }

    [Theory]
    [InlineData("O'Brien", "OBRIEN", true)]
    [InlineData("AB1 2CD", "ab12cd", true)]
    [InlineData("Ada", "Ida", false)]
    [InlineData("Ada", null, null)]
    [InlineData(null, "Ada", null)]
    public void Agrees_Values_AreComparedWithoutCapitalsAndSpaces(string? left, string? right, bool? agrees) =>
        Assert.Equal(agrees, new FieldBySide("surname", left, right).Agrees);

    private IReadOnlyList<FieldBySide> Beside(string left, string right) =>
        new SourcePersons(_bench.Cohort).Beside(Pair(1, left, right), _bench.Runs.Find(1));
}
