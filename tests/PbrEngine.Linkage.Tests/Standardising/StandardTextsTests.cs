using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class StandardTextsTests
{
    [Theory]
    [InlineData("f", "F")]
    [InlineData("Female", "F")]
    [InlineData("2", "F")]
    [InlineData(" M ", "M")]
    [InlineData("boy", "M")]
    [InlineData("1", "M")]
    [InlineData("9", null)]
    [InlineData("X", null)]
    public void Sex_AsStated_IsALetter(string stated, string? sex) => Assert.Equal(sex, StandardTexts.Sex(stated));

    [Theory]
    [InlineData("sw1a 1aa", "SW1A1AA")]
    [InlineData("LS1-4AB", "LS14AB")]
    [InlineData("2119", "2119")]
    [InlineData("K1A 0B1", "K1A0B1")]
    [InlineData("zz99 3vz", null)]
    [InlineData("Leeds", null)]
    [InlineData("0000", null)]
    public void Postcode_AsStated_IsClosedUp(string stated, string? postcode) =>
        Assert.Equal(postcode, StandardTexts.Postcode(stated));

    [Theory]
    [InlineData("Ann.Archer@Example.ORG", "ann.archer@example.org")]
    [InlineData("mailto:a@b.uk.", "a@b.uk")]
    [InlineData("ann.archer@example", "ann.archer@example")]
    [InlineData("ann.archerexample.org", "ann.archerexample.org")]
    [InlineData("a@b.", null)]
    [InlineData("annarcher", null)]
    [InlineData("a b@c.uk", null)]
    [InlineData("none", null)]
    public void Email_AsStated_IsLowerCase(string stated, string? email) =>
        Assert.Equal(email, StandardTexts.Email(stated));

    [Theory]
    [InlineData("07700 900123", "07700900123")]
    [InlineData("+44 7700 900123", "07700900123")]
    [InlineData("+44 (0)7700 900123", "07700900123")]
    [InlineData("0044 7700 900123", "07700900123")]
    [InlineData("447700900123", "07700900123")]
    [InlineData("+61 2 5550 0000", "0061255500000")]
    [InlineData("0113 496 0000 x12", "01134960000")]
    [InlineData("0113 496 0000 ext 12", "01134960000")]
    [InlineData("12345", null)]
    [InlineData("00000000000", null)]
    [InlineData("none", null)]
    public void Phone_AsStated_IsDigits(string stated, string? phone) =>
        Assert.Equal(phone, StandardTexts.Phone(stated));

    [Theory]
    [InlineData("ab 12 34 56 c", "AB123456C")]
    [InlineData("943-476-5919", "9434765919")]
    [InlineData("1804974.0", "1804974")]
    [InlineData("0000000000", null)]
    [InlineData("9999", null)]
    [InlineData("999", "999")]
    [InlineData("12", null)]
    [InlineData("--", null)]
    public void Identifier_AsStated_IsLettersAndDigits(string stated, string? identifier) =>
        Assert.Equal(identifier, StandardTexts.Identifier(stated));

    [Theory]
    [InlineData("St Albans", "SAINT ALBANS")]
    [InlineData("St. Ives", "SAINT IVES")]
    [InlineData("St", "ST")]
    [InlineData("Stoke-on-Trent", "STOKE ON TRENT")]
    [InlineData("Bishop's Castle", "BISHOPS CASTLE")]
    [InlineData("...", null)]
    public void Place_AsStated_IsWords(string stated, string? place) =>
        Assert.Equal(place, StandardTexts.Place(stated));

    [Theory]
    [InlineData("Baker & confectioner", "BAKER AND CONFECTIONER")]
    [InlineData("!", null)]
    public void Words_AsStated_AreCapitals(string stated, string? words) =>
        Assert.Equal(words, StandardTexts.Words(stated));
}
