using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

public sealed class ChangeSpecificationTests
{
    private static readonly ChangeSpecification Counted = new(
        "asb", context => context.Asb, "asb", (_, _, _) => []);

    [Fact]
    public void Details_ByTheirNumberOrEach_AreToldOnce()
    {
        var family = A.Family().With(A.Child()).Build();
        var inside = new Occurrence[]
        {
            new(family.Members[0], "CIN", new(1, 1, 1)), new(family.Members[0], "CIN", new(1, 1, 2)),
        };
        Assert.Equal([new MeasureDetail("count", "1")], Counted.Details(inside));
        Assert.Equal(
            [new MeasureDetail("status", "CIN", "P1")], (Counted with { ToldAs = "status" }).Details(inside));
    }

    [Fact]
    public void Ids_OfItsParameters_BeginWithItsPrefix() => Assert.Equal(
        ["asb.result_months", "asb.baseline_months", "asb.fall_percent", "asb.clear_months", "asb.before_months"],
        [Counted.ResultMonths, Counted.BaselineMonths, Counted.FallPercent, Counted.ClearMonths, Counted.BeforeMonths]);
}
