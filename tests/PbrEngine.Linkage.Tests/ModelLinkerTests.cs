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

    // Married and moved, with the same children: two feeds know of both.
    [Fact]
    public void Link_DoubtfulWithMembersInCommon_IsLinkedAndSaysHowMuchHouseholdsAdded()
    {
        (LinkRecord[] records, RecordEdge[] edges) = Moved();

        LinkResult result = Night(records, edges);

        Link link = Assert.Single(result.Links, l => l.Basis == LinkBasis.Model);
        Assert.Equal((A.Key("a"), A.Key("b")), (link.Left, link.Right));
        Assert.Equal(link.Weight, link.Explanation.Sum(field => field.Weight!.Value), 9);
        Assert.Equal(7, Assert.Single(link.Explanation, f => f.Field == "household").Weight);
        Assert.Empty(result.Reviews);
        Assert.Equal(ReviewReason.Doubtful, Assert.Single(Night(records, []).Reviews).Reason);
    }

    [Fact]
    public void Link_NamedAsTwoByOneGroup_IsPutToPeopleAndYieldsToTheirJudgement()
    {
        LinkRecord misspelt = Jane with { Id = "b", Forenames = "Jnae", Uprn = null };
        RecordEdge[] edges = [.. Stated.Names("tenancy T1", "a", "b")];

        LinkResult result = Night([Jane, misspelt], edges);

        Assert.Equal("a~b " + ReviewReason.NamedAsTwo, result.Doubts());
        Assert.Empty(result.Links);
        Assert.Equal(
            LinkBasis.Judgement,
            Assert.Single(Night([Jane, misspelt], edges, [A.Same("a", "b")]).Links).Basis);
    }

    // A group that writes one person down twice in the same words says nothing of who is two.
    [Fact]
    public void Link_ExactAgreementWithinAGroup_IsLinkedAsEver() => Assert.Single(
        Night([Jane, Jane with { Id = "b" }], [.. Stated.Names("tenancy T1", "a", "b")]).Links);

    [Fact]
    public void Link_JudgedDifferent_IsNotRaisedByHouseholds()
    {
        (LinkRecord[] records, RecordEdge[] edges) = Moved();

        LinkResult result = Night(records, edges, [A.Different("a", "b")]);

        Assert.DoesNotContain(result.Links, l => l.Basis == LinkBasis.Model);
        Assert.Empty(result.Reviews);
    }

    [Fact]
    public void Link_TheNightAfterWithoutEdges_KeepsWhatHouseholdsLinked()
    {
        (LinkRecord[] records, RecordEdge[] edges) = Moved();
        LinkResult first = Night(records, edges);
        Assert.Single(first.Links, l => l.Basis == LinkBasis.Model);

        LinkResult next = Night(records, [], [], first.Persons.SelectMany(person => person.Records.Select(key =>
            (key, person.PersonId))).ToDictionary(of => of.key, of => of.PersonId));

        Assert.Equal((A.Key("a"), A.Key("b")), next.Links.Where(l => l.Basis == LinkBasis.Model)
            .Select(l => (l.Left, l.Right)).Single());
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

    private static LinkResult Night(
        LinkRecord[] records, RecordEdge[] edges, Judgement[]? judgements = null,
        Dictionary<RecordKey, string>? prior = null) => new ModelLinker(ShippedModel.Model).Link(new()
        {
            Records = [.. records, .. Others],
            Edges = edges,
            Judgements = judgements ?? [],
            PriorPersons = prior ?? [],
            PersonIds = new PersonNumbers(1000),
        });

    private static (LinkRecord[] Records, RecordEdge[] Edges) Moved()
    {
        LinkRecord child = A.Person("x", "Karl", "Koenig").Born(2014, 5, 6) with { Postcode = "B33 8TH" };
        return (
            [
                Jane, A.Person("b", "Jane", "Bowman") with { Sex = 'F', Postcode = "M1 1AE" }, child,
                child with { Id = "y" },
            ],
            [.. Stated.Names("tenancy T1", "a", "x"), .. Stated.Names("case C1", "b", "y")]);
    }
}
