namespace PbrEngine.Engine.Cohorts;

/// <summary>Why a published cohort can't be evaluated again. Codes are permanent.</summary>
/// <param name="Code">Permanent code.</param>
/// <param name="Message">What, why, and what next.</param>
/// <param name="IsQuestionWrong">Whether it is what was asked that can't be followed.</param>
public sealed record CohortRefusal(string Code, string Message, bool IsQuestionWrong)
{
    internal static CohortRefusal NotInstalled(string ruleSet) => new(
        "COH-001",
        $"The published run was made with {ruleSet}, which this program doesn't carry. "
        + "Use the program that made the run, or run the night again with this one.",
        IsQuestionWrong: false);

    internal static CohortRefusal UnknownProgramme(string programme, IEnumerable<string> programmes) => new(
        "COH-002",
        $"The published run evaluated no family of {programme}: it has {string.Join(", ", programmes)}. "
        + "Give one of these.",
        IsQuestionWrong: true);
}
