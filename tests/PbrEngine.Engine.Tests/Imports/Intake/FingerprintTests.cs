using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Intake;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class FingerprintTests
{
    private static readonly DeliveryManifest Manifest = new()
    {
        Feed = Feed.Dwp,
        Supplier = "s",
        ExtractOn = new(2026, 10, 31),
        Coverage = new(new(2024, 1, 1), new(2026, 10, 31)),
        Area = "E1",
        AgreementId = "A",
        Purposes = ["identify", "support"],
        Files = [new("a.csv", 1, "x"), new("b.csv", 2, "y")],
    };

    public static TheoryData<string> Changes =>
        ["feed", "supplier", "extract", "from", "to", "area", "agreement", "purposes", "rows", "hash", "file"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_AnythingStatedOtherwise_Differs(string what)
    {
        var other = what switch
        {
            "feed" => Manifest with { Feed = Feed.Police },
            "supplier" => Manifest with { Supplier = "t" },
            "extract" => Manifest with { ExtractOn = new(2026, 10, 30) },
            "from" => Manifest with { Coverage = Manifest.Coverage with { From = new(2024, 1, 2) } },
            "to" => Manifest with { Coverage = Manifest.Coverage with { To = new(2026, 10, 30) } },
            "area" => Manifest with { Area = "E2" },
            "agreement" => Manifest with { AgreementId = "B" },
            "purposes" => Manifest with { Purposes = ["identify"] },
            "rows" => Manifest with { Files = [new("a.csv", 3, "x"), Manifest.Files[1]] },
            "hash" => Manifest with { Files = [new("a.csv", 1, "z"), Manifest.Files[1]] },
            _ => Manifest with { Files = [Manifest.Files[0]] },
        };

        Assert.NotEqual(Of(Manifest), Of(other));
    }

    [Fact]
    public void Of_OtherOrderOfFilesAndPurposes_IsTheSame() => Assert.Equal(
        Of(Manifest),
        Of(Manifest with { Purposes = ["support", "identify"], Files = [Manifest.Files[1], Manifest.Files[0]] }));

    [Fact]
    public void Of_OtherMapping_Differs() => Assert.NotEqual(
        Of(Manifest), Fingerprint.Of(Manifest, FeedMapping.Identity(Feed.Dwp) with { Hash = "other" }));

    [Fact]
    public void OfRefusal_ByFolderAndReasons()
    {
        var link = DeliveryIssues.Of("f", "", ImportCodes.Link, IssueSeverity.Fatal, "m", "v");
        var one = Fingerprint.OfRefusal("dwp/1", [link]);

        Assert.Equal(one, Fingerprint.OfRefusal("dwp/1", [link]));
        Assert.NotEqual(one, Fingerprint.OfRefusal("dwp/2", [link]));
        Assert.NotEqual(one, Fingerprint.OfRefusal("dwp/1", [link with { Value = "w" }]));
    }

    private static string Of(DeliveryManifest manifest) => Fingerprint.Of(manifest, FeedMapping.Identity(Feed.Dwp));
}
