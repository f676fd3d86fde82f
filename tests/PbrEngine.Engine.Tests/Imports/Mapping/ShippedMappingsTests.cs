using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Mapping;

/// <summary>A supplier's export read through its mapping gives the same rows as the facts in our own form.</summary>
public sealed class ShippedMappingsTests
{
    private static readonly string Folder = RepositoryPath.Of("db/mappings");
    private static readonly string Samples = RepositoryPath.Of("tests/PbrEngine.Engine.Tests/Imports/Mapping/Samples");

    public static TheoryData<Feed, string> Suppliers => new()
    {
        { Feed.EarlyHelp, "Familybase" },
        { Feed.Schools, "Northbridge education service" },
        { Feed.Police, "Northshire Constabulary" },
        { Feed.Dwp, "DWP data share" },
        { Feed.Housing, "Harbour Homes" },
        { Feed.SocialCare, "Casebook" },
    };

    [Fact]
    public void Load_ShippedMappings_HaveNoProblem()
    {
        var library = MappingLibrary.Load(Folder, FeedCatalogue.BuiltIn);

        Assert.Empty(library.Issues);
        Assert.True(library.IsUsable);
    }

    [Theory]
    [MemberData(nameof(Suppliers))]
    public void Import_MappedSample_EqualsTheIdentitySample(Feed feed, string supplier)
    {
        var library = MappingLibrary.Load(Folder, FeedCatalogue.BuiltIn);
        using var mapped = new ImportBench { Mappings = library };
        using var identity = new ImportBench();
        var mapping = library.For(feed, supplier);

        var theirs = Deliver(mapped, feed, supplier, "theirs", c => mapping.File(c.Name).From);
        var ours = Deliver(identity, feed, "us", "ours", c => c.Name);

        Assert.Equal((ImportOutcome.Loaded, ImportOutcome.Loaded), (theirs.Outcome, ours.Outcome));
        foreach (var contract in Contracts.Of(feed))
        {
            var expected = identity.Store.RowsOf(feed, contract.Name);
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Select(Facts), mapped.Store.RowsOf(feed, contract.Name).Select(Facts));
        }
        Assert.All(theirs.Files, f => Assert.Equal(f.Count.Rows, f.Count.Loaded));
        Assert.Empty(mapped.Issues.Codes.Except([ImportCodes.OptionalColumnMissing]));
    }

    private static string Facts(TypedRow row) => $"{row.Key} {row.OwnDays} {string.Join('|', row.Values)}";

    private static DeliveryReport Deliver(
        ImportBench bench, Feed feed, string supplier, string side, Func<FileContract, string> name)
    {
        var delivery = new DeliveryBuilder(feed).From(supplier);
        foreach (var contract in Contracts.Of(feed))
        {
            var file = name(contract);
            var text = File.ReadAllText(Path.Combine(Samples, feed.Code(), side, file));
            delivery.Without(contract.Name).Text(file, text, text.Count(c => c == '\n') - 1);
        }
        return bench.Import(delivery);
    }
}
