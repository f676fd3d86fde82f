using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Intake;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class DeliveryFolderTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 10, 31);

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Open_GoodManifest_CountsByItsExtractDate()
    {
        new DeliveryBuilder(Feed.Dwp).ExtractedOn("2026-10-01").InFolder("2026-10-31").Write(_bench.Landing);

        var folder = DeliveryFolder.Open(_bench.Landing, Feed.Dwp, Day, FeedCatalogue.BuiltIn);

        Assert.Empty(folder.Issues);
        Assert.Equal(("dwp/2026-10-31", new DateOnly(2026, 10, 1)), (folder.Name, folder.ExtractOn));
    }

    [Theory]
    [InlineData("feed: [", ImportCodes.YamlUnreadable)]
    [InlineData(null, ImportCodes.ManifestMissing)]
    public void Open_NoManifestToUse_CountsByTheFoldersDate(string? manifest, string code)
    {
        var path = new DeliveryBuilder(Feed.Dwp).Write(_bench.Landing);
        File.Delete(Path.Combine(path, DeliveryFolder.ManifestName));
        if (manifest is not null)
            File.WriteAllText(Path.Combine(path, DeliveryFolder.ManifestName), manifest);

        var folder = DeliveryFolder.Open(_bench.Landing, Feed.Dwp, Day, FeedCatalogue.BuiltIn);

        Assert.Null(folder.Manifest);
        Assert.Equal(Day, folder.ExtractOn);
        var issue = folder.Issues.Single();
        Assert.Equal((code, "dwp/2026-10-31/manifest.yaml"), (issue.Code, issue.File));
    }

    [Fact]
    public void Open_HugeManifest_IsRefusedUnread()
    {
        var path = new DeliveryBuilder(Feed.Dwp).Write(_bench.Landing);
        File.WriteAllText(Path.Combine(path, DeliveryFolder.ManifestName), new string('#', 2 * 1024 * 1024));

        var folder = DeliveryFolder.Open(_bench.Landing, Feed.Dwp, Day, FeedCatalogue.BuiltIn);

        Assert.Equal(ImportCodes.YamlUnreadable, folder.Issues.Single().Code);
    }
}
