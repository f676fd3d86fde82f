namespace PbrEngine.Rules.Model;

/// <summary>A rule set could not be compiled; none of it was.</summary>
/// <param name="errors">What is wrong, rule by rule.</param>
/// <param name="inner">What the compilation of a rule threw, if it did.</param>
public sealed class RuleCompilationException(IReadOnlyList<RuleError> errors, Exception? inner = null)
    : RuleSetException("The rule set was not compiled", errors, inner)
{
    /// <summary>The first of the rules that are wrong.</summary>
    public string RuleName => Errors[0].RuleName;
}
