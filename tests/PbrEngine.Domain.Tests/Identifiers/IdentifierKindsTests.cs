using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class IdentifierKindsTests
{
    [Theory]
    [InlineData(IdentifierKind.Upn, "upn")]
    [InlineData(IdentifierKind.Nino, "nino")]
    [InlineData(IdentifierKind.NhsNumber, "nhs_number")]
    [InlineData(IdentifierKind.PncId, "pnc_id")]
    public void Code_EveryKind_IsItsColumnAndComesBack(IdentifierKind kind, string code)
    {
        Assert.Equal(code, kind.Code());
        Assert.True(IdentifierKinds.TryFromCode(code, out var back));
        Assert.Equal(kind, back);
    }

    [Fact]
    public void Code_KindAddedLater_MustBeGivenOne()
    {
        var codes = Enum.GetValues<IdentifierKind>().Select(kind => kind.Code()).ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((IdentifierKind)99).Code());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("UPN")]
    [InlineData("cro")]
    public void TryFromCode_UnknownCode_IsRefused(string? code)
    {
        Assert.False(IdentifierKinds.TryFromCode(code, out var kind));
        Assert.Null(kind);
    }
}
