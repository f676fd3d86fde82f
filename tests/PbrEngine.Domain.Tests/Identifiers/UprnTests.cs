using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class UprnTests
{
    [Theory]
    [InlineData("100062410143", "100062410143")] // Chichester's example
    [InlineData(" 100062410143 ", "100062410143")]
    [InlineData("1", "1")]
    [InlineData("000001234567", "1234567")]
    [InlineData("0000100062410143", "100062410143")]
    [InlineData("999999999999", "999999999999")]
    public void TryParse_UpToTwelveDigits_GivesTheNumberWithoutZerosInFront(string text, string canonical)
    {
        Assert.True(Uprn.TryParse(text, out var uprn));
        Assert.Equal(canonical, uprn.Value);
        Assert.Equal(canonical, uprn.ToString());
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData("  ", IdentifierFaultCode.Empty)]
    [InlineData("1000000000000", IdentifierFaultCode.Length)]
    [InlineData("0", IdentifierFaultCode.Placeholder)]
    [InlineData("000000000000", IdentifierFaultCode.Placeholder)]
    [InlineData("1.0E+11", IdentifierFaultCode.SpreadsheetDamage)]
    [InlineData("1.00062e+11", IdentifierFaultCode.SpreadsheetDamage)]
    [InlineData("1E+11", IdentifierFaultCode.SpreadsheetDamage)]
    [InlineData("1e+11", IdentifierFaultCode.SpreadsheetDamage)]
    [InlineData("1,00E+11", IdentifierFaultCode.SpreadsheetDamage)]
    [InlineData("100062410143.0", IdentifierFaultCode.SpreadsheetDamage)]
    [InlineData("-100062410143", IdentifierFaultCode.Format)]
    [InlineData("1000 6241", IdentifierFaultCode.Format)]
    [InlineData("E12345", IdentifierFaultCode.Format)]
    [InlineData("10006241O143", IdentifierFaultCode.Format)]
    [InlineData("100,062,410,143", IdentifierFaultCode.Format)]
    [InlineData("\u0661\u0662\u0663", IdentifierFaultCode.Format)]
    public void TryParse_WrongNumber_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(Uprn.TryParse(text, out var uprn, out var fault));
        Assert.Null(uprn);
        Assert.Equal(code, fault.Code);
    }
}
