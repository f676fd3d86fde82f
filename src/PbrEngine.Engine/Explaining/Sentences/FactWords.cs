using PbrEngine.Domain.Tracing;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>A fact that a trace cites, in words.</summary>
internal static class FactWords
{
    internal static string Of(Citation fact)
    {
        var named = fact.Key.Split(':', 3) switch
        {
            ["question", var result] => $"the result {ReasonWords.Subject(result)}",
            ["problem", var code] => $"the problem {ReasonWords.Subject(code)}",
            ["measure", var name, ..] => $"the measure {MeasureWords.Of(name).Subject}",
            ["objection", _, var reason] => $"the objection “{ReasonWords.Of(reason).TrimEnd('.')}”",
            ["outcome", var result] => $"the outcome of {ReasonWords.Subject(result)}",
            ["tally"] => "the count of problems",
            ["standing"] => "where the family stands",
            ["eligibility"] => "eligibility",
            ["parameters"] => "the parameters",
            _ => fact.Key.Replace('_', ' ').Replace(':', ' '),
        };
        return fact.Values.Length == 0 ? named : $"{named} ({Values(fact)})";
    }

    private static string Values(Citation fact) => string.Join(
        ", ",
        fact.ByName()
            .Where(v => v.Key != "measures")
            .Select(v => $"{v.Key.Replace('_', ' ')} {(v.Value.Length == 0 ? "not stated" : v.Value)}"));
}
