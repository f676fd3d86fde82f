using PbrEngine.Domain.Tracing;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Explaining.Words;

/// <summary>Something that an explanation would have to say as a raw code or as the name of a type.</summary>
/// <param name="Code">The code, or the type.</param>
/// <param name="Section">Where its words belong in a file of words; empty for a fact that can't be cited.</param>
internal sealed record MissingWord(string Code, string Section);

/// <summary>Finds what an explanation of a verdict would have no words for.</summary>
internal static class MissingWords
{
    /// <summary>Each once.</summary>
    /// <param name="words">The programme's words.</param>
    /// <param name="verdict">The verdict, with its trace.</param>
    /// <param name="isNeed">Whether the rule set names a need of the code itself, in a parameter.</param>
    internal static IReadOnlyList<MissingWord> Of(WordBook words, FamilyVerdict verdict, Predicate<string> isNeed)
    {
        var assessment = verdict.Assessment;
        var problems = assessment.Problems.Concat(assessment.ProblemsNow).ToList();
        var codes = verdict.Outcomes.Select(o => o.Result)
            .Concat(problems.Select(p => p.Code).Where(code => !isNeed(code)))
            .Where(code => !words.HasCode(code));
        var measures = assessment.Measures.Select(m => m.Name).Where(name => !words.HasMeasure(name));
        var reasons = assessment.Measures.Select(m => m.Reason)
            .Concat(problems.Select(p => p.Reason))
            .Concat(verdict.Outcomes.SelectMany(o => o.Reasons))
            .SelectMany(reason => reason.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(reason => !words.HasReason(reason))
            .Select(reason => reason.Split(':')[0]);
        return
        [
            .. codes.Select(code => new MissingWord(code, "codes"))
                .Concat(measures.Select(name => new MissingWord(MeasureWords.Kind(name), "measures")))
                .Concat(reasons.Select(code => new MissingWord(code, "reasons")))
                .Concat(Facts(verdict).Select(fact => OfFact(words, fact)).OfType<MissingWord>())
                .Distinct(),
        ];
    }

    // What the rules were given, and what they concluded.
    private static IEnumerable<object> Facts(FamilyVerdict verdict) => verdict.Assessment.RuleFacts
        .Concat(verdict.Trace.SelectMany(t => t.Firings).SelectMany(f => f.Produced).OfType<object>());

    private static MissingWord? OfFact(WordBook words, object fact)
    {
        if (fact is not ICited cited)
            return new(fact.GetType().Name, "");
        var kind = cited.Cite().Key.Split(':')[0];
        return words.Fact(kind) is null ? new(kind, "facts") : null;
    }
}
