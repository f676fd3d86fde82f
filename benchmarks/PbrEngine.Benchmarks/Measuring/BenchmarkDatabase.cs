using PbrEngine.Data;
using PbrEngine.Data.Imports;
using PbrEngine.Data.Migrating;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Benchmarks.Measuring;

/// <summary>A database made anew for one measurement.</summary>
internal static class BenchmarkDatabase
{
    /// <summary>Makes it, in place of the last measurement's.</summary>
    internal static PbrDatabase Make(string path)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(path + suffix);
        var database = new PbrDatabase(path);
        new Migrator(database, TimeProvider.System).Migrate();
        return database;
    }

    /// <summary>Registers a file of agreements.</summary>
    internal static void Register(PbrDatabase database, string agreementsFile)
    {
        var reading = AgreementsReader.Read(File.ReadAllBytes(agreementsFile), FeedCatalogue.BuiltIn);
        if (reading.Agreements.Count == 0)
            throw new InvalidOperationException($"{agreementsFile} can't be read: make the benchmark's data again.");
        new AgreementRegister(database).Register(reading.Agreements, TimeProvider.System.GetUtcNow());
    }
}
