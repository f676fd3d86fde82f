using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class FamilyBasesTests
{
    [Fact]
    public void ByTrust_Bases_AreInTheOrderThatTheyWereAgreedIn() => Assert.Equal(
        ["early_help", "social_care", "tenancy", "benefit_claim", "school_contact", "surname_uprn"],
        FamilyBases.ByTrust.BasesByTrust);

    [Fact]
    public void ByTrust_GroupsOfEveryFeed_AreAmongThem() => Assert.All(
        Contracts.All.Where(file => file.Group is not null),
        file => Assert.Contains(file.Group!.Basis, FamilyBases.ByTrust.BasesByTrust));
}
