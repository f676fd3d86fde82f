using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GateWordsTests
{
    [Theory]
    [InlineData(1234, GateUnits.Rows, "1,234 rows")]
    [InlineData(125, GateUnits.Permille, "12.5 %")]
    [InlineData(0, GateUnits.Permille, "0.0 %")]
    [InlineData(180005, GateUnits.Pence, "£1,800.05")]
    public void Value_Unit_IsInItsWords(long value, string unit, string words) =>
        Assert.Equal(words, GateWords.Value(value, unit));

    [Theory]
    [InlineData(1L, 2L, "1 to 2 days")]
    [InlineData(1L, null, "at least 1 days")]
    [InlineData(null, 2L, "at most 2 days")]
    [InlineData(null, null, "")]
    public void Range_Bounds_AreInWords(long? from, long? to, string words) =>
        Assert.Equal(words, GateWords.Range(from, to, GateUnits.Days));

    [Fact]
    public void Parse_Code_ReadsBack()
    {
        Assert.All(Enum.GetValues<GateVerdict>(), v => Assert.Equal(v, GateWords.Parse(GateWords.Code(v))));
        Assert.Throws<FormatException>(() => GateWords.Parse("open"));
    }
}
