namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>
/// The absence that is too much: a programme may take families in by another rule than the one by which it pays.
/// </summary>
/// <param name="Terms">Complete terms over which absence is counted.</param>
/// <param name="ThresholdPercent">The rate from which it is too much.</param>
/// <param name="Counted">Kinds of absence that count.</param>
internal readonly record struct AbsenceLimit(int Terms, int ThresholdPercent, IReadOnlyList<string> Counted)
{
    /// <summary>The measure's.</summary>
    internal static AbsenceLimit OfMeasure(EvaluationContext context) => new(
        context.Parameters.Number("absence.terms"),
        context.Parameters.Number("absence.threshold_percent"),
        context.Parameters.Codes("absence.counted"));

    /// <summary>That of the problem's presence.</summary>
    internal static AbsenceLimit OfPresence(EvaluationContext context) => new(
        context.Parameters.Number("presence.terms"),
        context.Parameters.Number("presence.absence_threshold_percent"),
        context.Parameters.Codes("presence.absence_counted"));

    // An exact fraction: 100 · absent ≥ threshold · possible, never a rounded rate (03, exact arithmetic).
    internal bool IsReached(long absent, long possible) => 100 * absent >= ThresholdPercent * possible;
}
