using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

public sealed class ShapeTests(ShapesNight staged) : IClassFixture<ShapesNight>
{
    public static TheoryData<string> Files => new(ShapesNight.Broken.Keys);

    [Fact]
    public void Run_BrokenRows_AreNotAFailure() => staged.Night.MustEndWith(0);

    [Theory]
    [MemberData(nameof(Files))]
    public void Run_BrokenRowInTheMiddle_IsRejectedAtItsLineAndTheRestIsLoaded(string file)
    {
        var issues = staged.Night.RejectsOf("/" + file).Where(r => r["severity"] != "warning").ToList();
        Assert.True(issues.Count > 0, $"Nothing rejected.\n{staged.Night}");
        Assert.All(issues, r => Assert.Equal(ShapesNight.Line, r.Count("line")));
        var feed = FileRules.All.Single(r => r.File == file).Feed;
        var good = GoodTree.Of(feed).Lines(file).Count - 1;
        var counts = Assert.Single(staged.Night.Counts("/" + file));
        Assert.Equal((good + 1, good, 1), (counts.Rows, counts.Loaded, counts.Rejected));
    }

    [Fact]
    public void Run_TenMegabyteField_IsNotPrintedWhole()
    {
        Assert.True(staged.Night.Told.Printed.Length < 100_000, "Too much was printed.");
        Assert.All(staged.Night.Rejects, r => Assert.True(r["value"].Length < 10_000, $"{r["file"]} {r["line"]}"));
    }
}
