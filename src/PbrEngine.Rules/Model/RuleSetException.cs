namespace PbrEngine.Rules.Model;

/// <summary>
/// A rule set was refused as a whole. Half a rule set would pay the wrong people, so one bad rule refuses them all,
/// and every bad rule is named at once.
/// </summary>
/// <param name="message">What was refused.</param>
/// <param name="errors">What is wrong, rule by rule; at least one.</param>
/// <param name="inner">What a rule threw, if it did.</param>
public abstract class RuleSetException(string message, IReadOnlyList<RuleError> errors, Exception? inner)
    : Exception(MessageFor(message, errors), inner)
{
    /// <summary>What is wrong, rule by rule.</summary>
    public IReadOnlyList<RuleError> Errors { get; } = errors;

    private static string MessageFor(string message, IReadOnlyList<RuleError> errors) =>
        $"{message}; {errors.Count} error(s):{Environment.NewLine}"
        + string.Join(Environment.NewLine, errors.Select(e => $"- {e.RuleName}: {e.Message}"));
}
