using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Checking;

namespace PbrEngine.Engine.Tests.Imports.Checking;

public sealed class DaysTests
{
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("0001-01-01", true)]
    [InlineData("0000-01-01", false)]
    [InlineData("9999-12-31", true)]
    [InlineData("2024-13-01", false)]
    [InlineData("2024-00-01", false)]
    [InlineData("2024-04-31", false)]
    [InlineData("2024-04-00", false)]
    [InlineData("2024/04/01", false)]
    [InlineData("2024-04-1", false)]
    [InlineData("2024-4-011", false)]
    [InlineData("+024-04-01", false)]
    [InlineData("２０２４-04-01", false)]
    public void TryReadIso_OnlyRealDaysInOneForm(string text, bool expected)
    {
        Assert.Equal(expected, Days.TryReadIso(text, out var day));
        if (expected)
            Assert.Equal(text, IsoDate.Write(day));
    }

    [Theory]
    [InlineData("05/11/2024", "dd/MM/yyyy", true)]
    [InlineData("5/11/2024", "dd/MM/yyyy", false)]
    [InlineData("2024-11-05", "dd/MM/yyyy", false)]
    [InlineData("2024-13-05", "yyyy-dd-MM", true)]
    [InlineData("05-Nov-2024", "dd-MMM-yyyy", true)]
    public void TryRead_InAFormat_TakesNoOther(string text, string format, bool expected) =>
        Assert.Equal(expected, Days.TryRead(text, format, out _));
}
