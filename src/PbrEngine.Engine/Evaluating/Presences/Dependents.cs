using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
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
        var together = Answer.No;
        foreach (var kind in kinds.Each())
        {
            var answer = OfKind(kind, day, family, context);
            if (answer == Answer.Yes || together == Answer.No)
                together = answer;
        }
        return together;
    }

    private static Answer OfKind(string kind, DateOnly day, FamilyFacts family, EvaluationContext context) =>
        kind switch
        {
            "child" => Child(day, family, context),
            "expectant_parent" => ExpectantParent(day, family),
            _ => throw new KeyNotFoundException($"The rule set names a dependent that the engine lacks: {kind}."),
        };

    private static Answer ExpectantParent(DateOnly day, FamilyFacts family)
    {
        foreach (var member in family.Members.Each())
        {
            if (member.Role == "expectant_parent" && member.IsMemberOver(DateSpan.Day(day)))
                return Answer.Yes;
        }
        return Answer.No;
    }

    /// <summary>
    /// A member on the day with role child, aged 0–15, or 16–18 and resident (09; domain: Surrey's guidance).
    /// </summary>
    private static Answer Child(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var ageMax = context.Parameters.Number("dependent_child.age_max");
        var residentAgeMax = context.Parameters.Number("dependent_child.resident_age_max");
        var answer = Answer.No;
        foreach (var child in family.Members.Each())
        {
            if (!child.IsChildOver(DateSpan.Day(day)))
                continue;
            if (child.Person.BornOn is not { } born)
                answer = Answer.Unknown;
            else if (Age.On(born, day) is >= 0 and var age
                && (age <= ageMax || (age <= residentAgeMax && child.Resident)))
            {
                return Answer.Yes;
            }
        }
        return answer;
    }
}
