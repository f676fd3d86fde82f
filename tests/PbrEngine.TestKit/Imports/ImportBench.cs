using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.TestKit.Imports;

/// <summary>A landing folder of its own, a store in memory, and agreements for every feed.</summary>
public sealed class ImportBench : IDisposable
{
    private readonly DirectoryInfo _landing = Directory.CreateTempSubdirectory("pbr-landing-");

    /// <summary>With agreements <c>ISA-feed</c> in force from 2020 to 2030 for all purposes but research.</summary>
    public ImportBench()
    {
        Agreements.Register(
            [.. Feed.BuiltIn.Select(f => new Agreement(
                "ISA-" + f.Code(),
                f,
                "Digital Economy Act 2017, s 35",
                ["identify", "support", "monitor"],
                new(2020, 1, 1),
                new(2030, 12, 31)))],
            DateTimeOffset.UnixEpoch);
    }

    /// <summary>The landing folder.</summary>
    public string Landing => _landing.FullName;

    /// <summary>The store.</summary>
    public InMemoryDeliveryStore Store { get; } = new();

    /// <summary>The register.</summary>
    public InMemoryAgreementRegister Agreements { get; } = new();

    /// <summary>The mappings; none to begin with.</summary>
    public MappingLibrary Mappings { get; set; } = MappingLibrary.None;

    /// <summary>The feeds; those built in to begin with.</summary>
    public FeedCatalogue Feeds { get; set; } = FeedCatalogue.BuiltIn;

    /// <summary>The limits.</summary>
    public ImportOptions Options { get; set; } = new();

    /// <summary>The issues of the last import.</summary>
    public IssueList Issues { get; private set; } = new();

    /// <summary>Imports everything up to the as-at date.</summary>
    public ImportReport Import(
        string asAt = "2026-10-31",
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        Issues = new IssueList();
        var one = new ImportDelivery(Store, Agreements, Mappings, TimeProvider.System, Feeds, Options);
        var day = DateOnly.ParseExact(asAt, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new ImportLanding(one).Run(Landing, day, Issues, progress, cancellation);
    }

    /// <summary>Writes one delivery and imports the folder.</summary>
    /// <returns>The report of the only delivery.</returns>
    public DeliveryReport Import(DeliveryBuilder delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        delivery.Write(Landing);
        return Import().Deliveries.Single();
    }

    /// <inheritdoc/>
    public void Dispose() => _landing.Delete(recursive: true);
}
