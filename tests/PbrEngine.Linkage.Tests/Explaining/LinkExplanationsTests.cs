using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Explaining;
using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Tests.Modelling;
using PbrEngine.Linkage.Tests.Models;

namespace PbrEngine.Linkage.Tests.Explaining;

public sealed class LinkExplanationsTests
{
    private static readonly ExactLinking Linking =
        Stated.By(A.Person("1"), A.Person("2", "Jayne")).Linking;

    [Theory]
    [InlineData("Model", "prior")]
    [InlineData("NameDobUprn", "forenames")]
    public void Of_ABasis_BeginsWithWhatItRestsOn(string basis, string field)
    {
        var model = StatementModel.Of(
            Linking, ShippedModel.Model.Description!, new(), Stated.Request());

        Assert.Equal(field, new LinkExplanations(Linking.Table, model).Of(new(basis, 9), 0, 1)[0].Field);
    }

    [Fact]
    public void Of_NoModel_SetsRecordsSideBySide() => Assert.Equal(
        "forenames", new LinkExplanations(Linking.Table).Of(new CandidateBasis("NameDobUprn", 9), 0, 1)[0].Field);
}
