namespace PbrEngine.Rules.Model;

/// <summary>
/// A rule set was refused as a whole. Half a rule set would pay the wrong people, so one bad rule refuses them all,
/// and every bad rule is named at once.
/// </summary>
/// <param name="errors">What is wrong, rule by rule.</param>
public sealed class RuleCompilationException(IReadOnlyList<RuleError> errors) : Exception(MessageFor(errors))
{
    /// <summary>What is wrong, rule by rule.</summary>
    public IReadOnlyList<RuleError> Errors { get; } = errors;

    private static string MessageFor(IReadOnlyList<RuleError> errors) =>
        $"The rule set was not compiled; {errors.Count} error(s):{Environment.NewLine}"
        + string.Join(Environment.NewLine, errors.Select(e => $"- {e.RuleName}: {e.Message}"));
}
