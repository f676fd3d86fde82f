using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class MeasureGapsTests
{
    [Theory]
    [InlineData("who", "Jaydn")]
    [InlineData("Whose", "Jaydn's")]
    [InlineData("window", "1 Aug 2025 – 31 July 2026")]
    [InlineData("terms", "the last 3 terms (1 Aug 2025 – 31 July 2026)")]
    [InlineData("percent", "10.2 %")]
    [InlineData("p:.threshold_percent", "10")]
    [InlineData("p:absence.terms", "3")]
    [InlineData("p:absence.nowhere", null)]
    [InlineData("c:absence.counted", "authorised or unauthorised")]
    [InlineData("c:absence.nowhere", null)]
    [InlineData("subject", "school attendance")]
    [InlineData("child", "x")]
    [InlineData("benefit", null)]
    public void Value_Gap_IsFilledOrUnknown(string gap, string? value) => Assert.Equal(
        value, new MeasureGaps(StorySample.Absence, "P00000001", StorySample.Ground(), () => "").Value(gap));

    [Fact]
    public void Value_DetailOfSomebodyElse_IsNotTheirs() => Assert.Null(
        new MeasureGaps(StorySample.Absence, "P00000002", StorySample.Ground(), () => "").Value("child"));
}
