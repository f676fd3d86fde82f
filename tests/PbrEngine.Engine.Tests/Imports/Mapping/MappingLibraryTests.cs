using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Mapping;

public sealed class MappingLibraryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-mappings-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void For_SupplierThenAnyThenIdentity()
    {
        Write("a.yaml", "feed: dwp\nsupplier: North\ndelimiter: ';'\nfiles: {}\n");
        Write("b.yaml", "feed: dwp\ndelimiter: '|'\nfiles: {}\n");
        var library = MappingLibrary.Load(_folder.FullName, FeedCatalogue.BuiltIn);

        Assert.Equal(';', library.For(Feed.Dwp, "NORTH").Delimiter);
        Assert.Equal('|', library.For(Feed.Dwp, "South").Delimiter);
        Assert.Equal(FeedMapping.Identity(Feed.Police).Hash, library.For(Feed.Police, "North").Hash);
    }

    [Theory]
    [InlineData("North", false)]
    [InlineData("South", true)]
    public void LacksSupplier_WhenMappingsAreForOthersOnly(string supplier, bool expected)
    {
        Write("a.yaml", "feed: dwp\nsupplier: North\nfiles: {}\n");
        var library = MappingLibrary.Load(_folder.FullName, FeedCatalogue.BuiltIn);

        Assert.Equal(expected, library.LacksSupplier(Feed.Dwp, supplier));
        Assert.False(library.LacksSupplier(Feed.Police, supplier));
    }

    [Fact]
    public void Load_TwoForOneSupplier_IsNotUsable()
    {
        Write("a.yaml", "feed: dwp\nsupplier: North\nfiles: {}\n");
        Write("b.yaml", "feed: dwp\nsupplier: north\nfiles: {}\n");

        var library = MappingLibrary.Load(_folder.FullName, FeedCatalogue.BuiltIn);

        Assert.False(library.IsUsable);
        var issue = library.Issues.Single();
        Assert.Equal(("b.yaml", ImportCodes.MappingDoesNotFit), (issue.File, issue.Code));
    }

    [Fact]
    public void Load_UnreadableFile_IsNotUsable()
    {
        Write("a.yaml", "feed: [");

        Assert.False(MappingLibrary.Load(_folder.FullName, FeedCatalogue.BuiltIn).IsUsable);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
