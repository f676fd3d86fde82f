using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

public sealed class DetailTests
{
    [Fact]
    public void Of_CountDayAndCode_AreKeptInOneForm()
    {
        var member = A.Family().With(A.Child()).Build().Members[0];
        Assert.Equal(new("count", "12"), Detail.Of("count", 12));
        Assert.Equal(new("left_on", "2026-01-31", "P1"), Detail.Of("left_on", A.Day("2026-01-31"), member));
        Assert.Equal(new("status", "CIN", "P1"), Detail.Of("status", "CIN", member));
    }

    [Fact]
    public void Of_Occurrences_EachOnceWithItsMember()
    {
        var family = A.Family().With(A.Child()).With(A.Child()).Build();
        var line = family.Family.Source;
        Assert.Equal(
            [new("status", "CIN", "P1"), new("status", "CIN", "P2"), new("status", "CP", "P1")],
            Detail.Of("status",
            [
                new(family.Members[0], "CIN", line), new(family.Members[1], "CIN", line),
                new(family.Members[0], "CIN", line), new(family.Members[0], "CP", line),
            ]));
    }
}
