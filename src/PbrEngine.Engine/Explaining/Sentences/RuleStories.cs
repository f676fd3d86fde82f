using PbrEngine.Domain.Tracing;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>Tells why rules fired, and why the others did not.</summary>
internal sealed class RuleStories(RuleBook book, ExplanationGround ground)
{
    internal IReadOnlyList<RuleStory> All() => [.. book.Ids.Select(id => Of(id, book.Account(id)!))];

    private RuleStory Of(string id, RuleAccount account)
    {
        var failure = account.Failure is { } failed ? Failure(id, failed) : null;
        return new()
        {
            RuleId = id,
            Description = book.Description(id),
            Outcome = account.Outcome.ToString(),
            Firings = [.. account.Firings.Select(f => new ToldFiring(book.Facts(f.Matched), book.Facts(f.Concluded)))],
            Failure = failure,
            Words = account.Outcome switch
            {
                RuleOutcome.Fired => $"{id} fired{Fired(account)}.",
                RuleOutcome.Pending => $"{id} had yet to fire when the run ended.",
                RuleOutcome.Withdrawn => $"{id} fired, but what it rested on didn't last: {WhyNot(failure)}",
                _ => $"{id} did not fire: {WhyNot(failure)}",
            },
        };
    }

    private FailedCondition Failure(string id, FailureAccount failed) => new(
        failed.Element,
        failed.Condition,
        book.Text(id, failed.Element, failed.Condition ?? RuleText.Whole),
        [.. failed.Nearest.Select(book.Facts)]);

    private string Fired(RuleAccount account)
    {
        var grounds = account.Firings
            .Select(f => WordList.And(book.Facts(f.Matched).Where(IsTelling).Select(Fact)))
            .Where(words => words.Length > 0)
            .ToList();
        return grounds.Count == 0 ? "" : $", for {string.Join("; and for ", grounds)}";
    }

    private string WhyNot(FailedCondition? failure)
    {
        if (failure is null)
            return "which condition failed isn't on record.";
        var last = failure.Nearest.Where(n => n.Count > 0).Select(n => n[^1]).Distinct().ToList();
        if (failure.Condition is null || last.Count == 0)
            return $"there is no {ConditionWords.Kind(failure.Text)} that could meet it.";
        var facts = WordList.And(last.Select(Fact));
        return failure.Text.StartsWith("Not<", StringComparison.Ordinal)
            ? $"{facts} stood in the way."
            : $"it needs that {ConditionWords.Of(failure.Text, ground)}; nearest to it came {facts}.";
    }

    private string Fact(Citation fact) => FactWords.Of(fact, ground.Words);

    // Which result is asked for and that there are parameters is true of every family.
    private static bool IsTelling(Citation fact) => fact.Key != "parameters";
}
