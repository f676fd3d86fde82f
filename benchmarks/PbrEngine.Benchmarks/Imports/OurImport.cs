using System.Globalization;
using PbrEngine.Benchmarks.Deliveries;
using PbrEngine.Benchmarks.Measuring;
using PbrEngine.Data;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;
using PbrEngine.Engine.Outputs;

namespace PbrEngine.Benchmarks.Imports;

/// <summary>The delivery imported as the product does it, with the reject report written.</summary>
internal static class OurImport
{
    internal static void Run(string folder)
    {
        var database = BenchmarkDatabase.Make(Path.Combine(folder, "ours.db"));
        BenchmarkDatabase.Register(database, Path.Combine(folder, SchoolsDelivery.AgreementsFile));
        IReadOnlyList<FileReport> files = [];
        var figures = Figures.Of(() => files = Import(database, folder));
        foreach (var count in files.Select(f => f.Count).Where(c => c.Rows > 0))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count.Name}: {count.Rows} rows, {count.Loaded} loaded, {count.Rejected} rejected, "
                + $"{count.Warnings} warned"));
        }
        Console.WriteLine(figures.Line("ours", files.Sum(f => f.Count.Rows)));
    }

    private static IReadOnlyList<FileReport> Import(PbrDatabase database, string folder)
    {
        var store = new DeliveryStore(database);
        var import = new ImportDelivery(
            store,
            new AgreementRegister(database),
            MappingLibrary.None,
            TimeProvider.System,
            FeedCatalogue.BuiltIn,
            new ImportOptions());
        var report = new ImportLanding(import).Run(
            Path.Combine(folder, SchoolsDelivery.Landing), SchoolsDelivery.ExtractOn, new NoSink());
        var delivery = report.Deliveries.Single();
        if (delivery.Outcome != ImportOutcome.Loaded)
            throw new InvalidOperationException($"The delivery was not loaded: {delivery.Reason}");
        RunFiles.Rejects(folder, store.Issues(delivery.DeliveryId!.Value));
        return delivery.Files;
    }

    /// <summary>The report is written from the store, as a night does it.</summary>
    private sealed class NoSink : IIssueSink
    {
        public void Report(RowIssue issue)
        {
        }
    }
}
