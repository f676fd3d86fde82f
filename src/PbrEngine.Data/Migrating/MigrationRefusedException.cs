namespace PbrEngine.Data.Migrating;

/// <summary>The database cannot be brought to this program's version; it is as it was before.</summary>
public sealed class MigrationRefusedException(string message) : Exception(message);
