using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>Whether a family has somebody whom a programme asks for: a dependent child, an expectant parent.</summary>
internal static class Dependents
{
    /// <summary>
    /// Yes when one of the kinds in the parameter <c>eligibility.dependents</c> is a member on the day, Unknown when it
    /// can't be told; nothing when the programme names no kind, for then it doesn't ask.
    /// </summary>
    internal static Answer? On(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var kinds = context.Parameters.Codes("eligibility.dependents");
        if (kinds.Count == 0)
            return null;
        var answers = kinds.SelectMany(kind => Answers(kind, day, family, context)).ToList();
        if (answers.Contains(Answer.Yes))
            return Answer.Yes;
        return answers.Contains(Answer.Unknown) ? Answer.Unknown : Answer.No;
    }

    private static IEnumerable<Answer> Answers(
        string kind, DateOnly day, FamilyFacts family, EvaluationContext context) => kind switch
        {
            "child" => Children(day, family, context),
            "expectant_parent" => family.MembersOver(DateSpan.Day(day))
                .Where(m => m.Role == "expectant_parent")
                .Select(_ => Answer.Yes),
            _ => throw new KeyNotFoundException($"The rule set names a dependent that the engine lacks: {kind}."),
        };

    /// <summary>
    /// A member on the day with role child, aged 0–15, or 16–18 and resident (09; domain: Surrey's guidance).
    /// </summary>
    private static IEnumerable<Answer> Children(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var ageMax = context.Parameters.Number("dependent_child.age_max");
        var residentAgeMax = context.Parameters.Number("dependent_child.resident_age_max");
        return family.ChildrenOver(DateSpan.Day(day)).Select(IsDependent);

        Answer IsDependent(FamilyMember child)
        {
            if (child.Person.BornOn is not { } born)
                return Answer.Unknown;
            var age = Age.On(born, day);
            return age >= 0 && (age <= ageMax || (age <= residentAgeMax && child.Resident)) ? Answer.Yes : Answer.No;
        }
    }
}
