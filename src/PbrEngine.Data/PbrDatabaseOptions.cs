namespace PbrEngine.Data;

/// <summary>How a database is opened.</summary>
public sealed record PbrDatabaseOptions
{
    /// <summary>How long a writer waits for another writer before it gives up.</summary>
    public TimeSpan BusyWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Largest number of pages that the file may grow to; null for what the disk holds.</summary>
    public int? PagesMax { get; init; }
}
