using PbrEngine.Engine.Imports.Intake;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class ColumnSourceTests
{
    [Theory]
    [InlineData("£1,204.50", "120450")]
    [InlineData("-12.3", "-1230")]
    [InlineData("7", "700")]
    [InlineData("", "")]
    [InlineData("12.345", "12.345")]
    [InlineData("1000000000", "100000000000")]
    [InlineData("1000000001", "1000000001")]
    [InlineData("12p", "12p")]
    public void Read_Pounds_GivesWholePenceOrLeavesTheText(string stated, string expected) =>
        Assert.Equal(expected, Read(new() { From = "x", IsPounds = true }, stated));

    [Theory]
    [InlineData(" Male ", "M")]
    [InlineData("male", "male")]
    [InlineData("", "U")]
    [InlineData("M", "M")]
    public void Read_Codes_TranslatesThoseListedAndFillsTheDefault(string stated, string expected) => Assert.Equal(
        expected,
        Read(new() { From = "x", Default = "U", Codes = new Dictionary<string, string> { ["Male"] = "M" } }, stated));

    [Fact]
    public void Read_EmptyCode_CanBeTranslated() => Assert.Equal(
        "X", Read(new() { From = "x", Codes = new Dictionary<string, string> { [""] = "X" } }, " "));

    [Fact]
    public void Read_Constant_OverrulesTheFile() => Assert.Equal("LIVE", Read(new() { Constant = "LIVE" }, "x"));

    [Fact]
    public void Read_Strip_TakesCharactersOffBothEnds() =>
        Assert.Equal("12", Read(new() { From = "x", Strip = "'\"" }, "'\"12'"));

    [Fact]
    public void Read_Plain_ChangesNothing() => Assert.Equal(" a ", Read(new() { From = "x" }, " a "));

    private static string Read(ColumnMapping mapping, string stated) => new(new ColumnSource(0, mapping).Read(stated));
}
