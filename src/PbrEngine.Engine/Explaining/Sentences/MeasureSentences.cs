using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// What a measure says, as sentences that a coordinator understands: whose, over which days, how much of what, and what
/// it would have to be.
/// </summary>
/// <param name="measures">The family's measures, children's rows included.</param>
/// <param name="ground">What they draw on beside.</param>
internal sealed class MeasureSentences(IReadOnlyList<Measure> measures, ExplanationGround ground)
{
    /// <summary>
    /// The sentences of a family's measure: where members have rows of their own that say the same, theirs.
    /// </summary>
    internal IReadOnlyList<string> OfFamily(string name)
    {
        var own = measures.FirstOrDefault(m => m.Name == name && m.PersonId.Length == 0);
        var members = measures.Where(m => m.Name == name && m.PersonId.Length > 0 && m.State == own?.State).ToList();
        return [.. (members.Count > 0 ? members : measures.Where(m => m == own)).SelectMany(Of).Distinct()];
    }

    /// <summary>The sentences of one row; the family's own says what its members' rows say.</summary>
    internal IReadOnlyList<string> OfRow(Measure measure) =>
        measure.PersonId.Length == 0 ? OfFamily(measure.Name) : [.. Of(measure)];

    /// <summary>The sentences of one row by itself: one for each member whom its details are about.</summary>
    private IEnumerable<string> Of(Measure measure) => People(measure).Select(person => Sentence(measure, person));

    private static List<string> People(Measure measure)
    {
        if (measure.PersonId.Length > 0)
            return [measure.PersonId];
        var people = measure.Details.Select(d => d.PersonId).Where(p => p.Length > 0).Distinct().ToList();
        return people.Count > 0 ? people : [""];
    }

    private string Sentence(Measure measure, string person)
    {
        var gaps = new MeasureGaps(measure, person, ground, () => Inner(measure));
        return ground.Words.Sentences(measure.Name, Code(measure))
            .Select(template => Template.Fill(template, gaps.Value))
            .FirstOrDefault(filled => filled is not null)
            ?? Plain(measure);
    }

    // Not as full, but a sentence: for a run without details, or a measure that a programme brings.
    private string Plain(Measure measure)
    {
        var subject = WordList.Capital(ground.Words.Measure(measure.Name).Subject);
        return $"{subject}: {(measure.Reason.Length == 0 ? Stated(measure) : ground.Words.Reason(measure.Reason))}";
    }

    private string Stated(Measure measure) => ground.Words.Value(measure.State.ToString()) + ".";

    private static string Code(Measure measure) => measure.Reason.Split(':', 2)[0];

    // On a benefit, it is progress to work that decides (R26): its own measure says more than its code.
    private string Inner(Measure measure)
    {
        var reason = measure.Reason.Split(':', 2)[^1];
        var progress = measures.FirstOrDefault(
            m => m.Name == MeasureNames.ProgressToWork && m.PersonId.Length == 0 && m.Reason == reason);
        return progress is null ? ground.Words.Reason(reason) : string.Join(' ', Of(progress));
    }
}
