using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class HeaderWordsTests
{
    [Theory]
    [InlineData("DateOfBirth", "date of birth")]
    [InlineData("date_of_birth", "date of birth")]
    [InlineData("DATE OF BIRTH", "date of birth")]
    [InlineData("address_1", "address")]
    [InlineData("address1", "address")]
    [InlineData("postcode_fake", "postcode")]
    [InlineData("pupil forename", "forename")]
    [InlineData("NHSNumber", "nhsnumber")]
    [InlineData("child", "child")]
    [InlineData("2", "2")]
    public void Telling_OfAHeader_AreItsWords(string header, string words) =>
        Assert.Equal(words, string.Join(' ', HeaderWords.Of(header).Telling));

    [Theory]
    [InlineData("pupil_id", true)]
    [InlineData("rec_id", false)]
    public void IsOfPerson_ByWord_IsTold(string header, bool expected) =>
        Assert.Equal(expected, HeaderWords.Of(header).IsOfPerson);
}
