using System.Globalization;
using System.Text.RegularExpressions;

namespace PbrEngine.Engine.Tests.Generating;

/// <summary>The issuers' checks, written again from their rules and tried on published examples.</summary>
internal static partial class IdentifierChecks
{
    public static bool Hold(string column, string value) => column switch
    {
        "nino" => Nino().IsMatch(value),
        "upn" => IsUpn(value),
        "nhs_number" => IsNhsNumber(value),
        "pnc_id" => IsPncId(value),
        "uprn" => Uprn().IsMatch(value),
        _ => false,
    };

    private static bool IsUpn(string value)
    {
        if (!Upn().IsMatch(value))
        {
            return false;
        }

        var sum = Enumerable.Range(1, 12).Sum(at => (value[at] - '0') * (at + 1));
        return value[0] == "ABCDEFGHJKLMNPQRTUVWXYZ"[sum % 23];
    }

    private static bool IsNhsNumber(string value) =>
        NhsNumber().IsMatch(value)
        && (Enumerable.Range(0, 9).Sum(at => (value[at] - '0') * (10 - at)) + value[9] - '0') % 11 == 0;

    private static bool IsPncId(string value)
    {
        if (!PncId().IsMatch(value))
        {
            return false;
        }

        var digits = long.Parse(value[2..4] + value[5..12], NumberStyles.None, CultureInfo.InvariantCulture);
        return value[12] == "ZABCDEFGHJKLMNPQRTUVWXY"[(int)(digits % 23)];
    }

    [GeneratedRegex(
        "^(?!BG|GB|KN|NK|NT|TN|ZZ|OO|CR|FY|MW|NC)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$",
        RegexOptions.None,
        1000)]
    private static partial Regex Nino();

    [GeneratedRegex("^[A-HJ-NP-RT-Z]801[0-9]{9}$", RegexOptions.None, 1000)]
    private static partial Regex Upn();

    [GeneratedRegex("^[0-9]{10}$", RegexOptions.None, 1000)]
    private static partial Regex NhsNumber();

    [GeneratedRegex("^(?:19|20)[0-9]{2}/[0-9]{7}[A-Z]$", RegexOptions.None, 1000)]
    private static partial Regex PncId();

    [GeneratedRegex("^[0-9]{12}$", RegexOptions.None, 1000)]
    private static partial Regex Uprn();
}

public sealed class IdentifierChecksTests
{
    [Theory]
    [InlineData("upn", "B801200005001", true)]
    [InlineData("upn", "A801200005001", false)]
    [InlineData("nhs_number", "9434765919", true)]
    [InlineData("nhs_number", "9434765918", false)]
    [InlineData("nino", "AB123456C", true)]
    [InlineData("nino", "QQ123456C", false)]
    [InlineData("nino", "GB123456C", false)]
    public void Hold_PublishedExample_AgreesWithItsIssuer(string column, string value, bool expected) =>
        Assert.Equal(expected, IdentifierChecks.Hold(column, value));
}
