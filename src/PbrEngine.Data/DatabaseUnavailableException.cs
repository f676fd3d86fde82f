namespace PbrEngine.Data;

/// <summary>The database is not there, is not one of ours, or may not be written to.</summary>
public sealed class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
