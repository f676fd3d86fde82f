using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tests.Modelling;
using PbrEngine.Linkage.Tests.Models;

namespace PbrEngine.Linkage.Tests;

/// <summary>Goal: what exact agreement can't link, the shipped model links, doubts or leaves, each for its
/// reason.</summary>
public sealed class ModelLinkerTests
{
    private static readonly LinkRecord[] Others = Neighbours.Some(400, seed: 3);

    private static readonly LinkRecord Jane = A.Person("a") with
    {
        Sex = 'F',
        Postcode = "B33 8TH",
        Uprn = "77",
    };

    [Fact]
    public void Link_Exact_HasThatModelsName() => Assert.Equal("exact-v1", new ModelLinker(LinkModel.Exact).Model);

    [Fact]
    public void Link_ByModel_StatesNameAndHash()
    {
        LinkResult result = Night(Jane);

        Assert.Matches("^council-v[0-9]{4}-[0-9]{2} sha256:[0-9a-f]{16}$", result.Model);
        Assert.Contains(ShippedModel.Model.Hash[..16], result.Model, StringComparison.Ordinal);
    }

    // Married; misspelt at home; moved with a misspelt name in full.
    [Fact]
    public void Link_NoExactAgreement_LinksByModelWithBitsThatAddUp()
    {
        LinkRecord[] again =
        [
            Jane with { Id = "b", Surname = "Bowman" },
            Jane with { Id = "b", Surname = "Arhcer", Postcode = "B33 8TX" },
            Jane with { Id = "b", Forenames = "Jnae", Uprn = null },
        ];

        Assert.All(again, record =>
        {
            Link link = Assert.Single(Night(Jane, record).Links);
            Assert.Equal((A.Key("a"), A.Key("b"), LinkBasis.Model), (link.Left, link.Right, link.Basis));
            Assert.InRange(link.Weight, ShippedModel.Model.Description!.Thresholds.Join, 60);
            Assert.Equal(link.Weight, link.Explanation.Sum(field => field.Weight!.Value), 9);
            Assert.Equal(["prior", "others"], link.Explanation.Where(f => f.Level == "given").Select(f => f.Field));
            Assert.Contains(link.Explanation, f => f is { Field: "date_of_birth", Level: "equal", Weight: > 10 });
        });
    }

    // Married and moved.
    [Fact]
    public void Link_LikelyEnoughToAsk_IsReviewedWithWeight()
    {
        LinkResult result = Night(Jane, A.Person("b", "Jane", "Bowman") with { Sex = 'F', Postcode = "M1 1AE" });

        LinkReview review = Assert.Single(result.Reviews);
        Assert.Equal((ReviewReason.Doubtful, LinkBasis.Model), (review.Reason, review.Basis));
        MatchThresholds thresholds = ShippedModel.Model.Description!.Thresholds;
        Assert.InRange(review.Weight!.Value, thresholds.Review, thresholds.Join);
        Assert.Empty(result.Links);
    }

    // What the model finds likely, a guard may still know better.
    [Fact]
    public void Link_TwinsSiblingsOtherIdentifiers_StayApart()
    {
        LinkRecord jane = Jane.Carrying(("nino", "AB123456C"));
        LinkRecord[] others =
        [
            Jane with { Id = "b", Forenames = "Sarah" },
            Jane with { Id = "b", DateOfBirth = A.Birthday.AddYears(25) },
            (Jane with { Id = "b", Surname = "Arhcer" }).Carrying(("nino", "CD654321A")),
            Jane with { Id = "b", Surname = "Arhcer", Sex = 'M' },
        ];

        Assert.All(others, other => Assert.Empty(Night(jane, other).Links));
    }

    [Fact]
    public void Link_JudgedDifferent_IsNeverLinkedNorAskedAgain()
    {
        LinkRecord married = Jane with { Id = "b", Surname = "Bowman" };

        LinkResult result = Linked.By(ShippedModel.Model, [A.Different("a", "b")], [Jane, married, .. Others]);

        Assert.Empty(result.Links);
        Assert.Empty(result.Reviews);
    }

    [Fact]
    public void Constructor_ModelOfOtherColumns_IsRefused()
    {
        ModelDescription model = ShippedModel.Model.Description!;
        ModelDescription other = model with { Comparisons = [.. model.Comparisons.Skip(1)] };

        Assert.Throws<ModelMismatchException>(() => new ModelLinker(LinkModel.Of("other", other)));
    }

    private static LinkResult Night(params LinkRecord[] records) =>
        Linked.By(ShippedModel.Model, [], [.. records, .. Others]);
}
