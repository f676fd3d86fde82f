using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets.Comparing;

namespace PbrEngine.Engine.Tests.RuleSets.Comparing;

public sealed class ParameterWordsTests
{
    [Theory]
    [InlineData("pence", 80000, "£800.00")]
    [InlineData("pence", 100005, "£1,000.05")]
    [InlineData("percent", 10, "10 percent")]
    [InlineData("count", 3, "3")]
    public void Value_Number_HasItsUnit(string unit, long number, string words) =>
        Assert.Equal(words, ParameterWords.Value(Parameter(unit), new(default, number, [])));

    [Fact]
    public void Value_Codes_AreListed()
    {
        Assert.Equal("CIN, CP", ParameterWords.Value(Parameter("codes"), new(default, null, ["CIN", "CP"])));
        Assert.Equal("none", ParameterWords.Value(Parameter("codes"), new(default, null, [])));
    }

    private static Parameter Parameter(string unit) => new()
    {
        Id = "a",
        Label = "a",
        Unit = unit,
        Reference = "a",
        Provenance = Provenance.Seen,
        Values = [],
    };
}
