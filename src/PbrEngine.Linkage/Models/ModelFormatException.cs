namespace PbrEngine.Linkage.Models;

/// <summary>JSON that is well formed and no model.</summary>
/// <param name="message">What is missing or wrong.</param>
internal sealed class ModelFormatException(string message) : Exception(message);
