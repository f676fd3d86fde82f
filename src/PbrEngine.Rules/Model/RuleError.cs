namespace PbrEngine.Rules.Model;

/// <summary>Why a rule can't be used.</summary>
/// <param name="RuleName">The rule.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record RuleError(string RuleName, string Message);
