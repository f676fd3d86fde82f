using PbrEngine.Domain.Facts;

namespace PbrEngine.Domain.Tests.Facts;

public sealed class PersonFactsTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("Y", false)]
    [InlineData("N", true)]
    [InlineData("NY", false)]
    [InlineData("NN", true)]
    public void AskedButNotMatched_OneMatchedRow_IsEnough(string answers, bool notMatched)
    {
        var claimants = answers.Select(a => new ClaimantFact(default, a == 'Y')).ToList();
        Assert.Equal(notMatched, new PersonFacts { PersonId = "P1", Claimants = claimants }.AskedButNotMatched);
    }
}
