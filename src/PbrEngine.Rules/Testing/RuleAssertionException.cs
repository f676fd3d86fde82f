namespace PbrEngine.Rules.Testing;

/// <summary>A rule did not do what its test expects.</summary>
/// <param name="message">What was expected and what happened.</param>
public sealed class RuleAssertionException(string message) : Exception(message);
