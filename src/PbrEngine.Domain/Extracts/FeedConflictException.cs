namespace PbrEngine.Domain.Extracts;

/// <summary>Two who bring the same feed describe it differently: nothing can be imported until one gives way.</summary>
public sealed class FeedConflictException(string message) : Exception(message);
