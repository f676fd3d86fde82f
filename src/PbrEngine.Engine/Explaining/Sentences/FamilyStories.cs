using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Tracing;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>All that one family's explanation says in sentences: on the command line, on pages, in a pack.</summary>
public sealed class FamilyStories
{
    private readonly MeasureSentences _measures;
    private readonly ResultStories _results;

    /// <summary>Puts together what a run found out about a family.</summary>
    /// <param name="measures">Its measures with their details, children's rows included.</param>
    /// <param name="trace">Its trace; null when the run kept none, as before there were traces.</param>
    /// <param name="texts">The texts that the trace points to.</param>
    /// <param name="ground">What sentences draw on beside.</param>
    public FamilyStories(
        IReadOnlyList<Measure> measures, FamilyTrace? trace, IReadOnlyList<RuleText> texts, ExplanationGround ground)
    {
        var book = trace is null or { Rules.Count: 0 } ? null : new RuleBook(trace, texts);
        _measures = new(measures, ground);
        _results = new(measures, book, ground);
        Rules = book is null ? null : new RuleStories(book, ground).All();
    }

    /// <summary>What became of each rule, by id; null when the run kept no traces.</summary>
    public IReadOnlyList<RuleStory>? Rules { get; }

    /// <summary>Why a result is paid or not.</summary>
    public ResultStory Of(Outcome outcome) => _results.Of(outcome);

    /// <summary>What a measure says; the family's own row says what its members' rows say.</summary>
    public IReadOnlyList<string> Of(Measure measure) => _measures.OfRow(measure);
}
