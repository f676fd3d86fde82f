namespace PbrEngine.Engine.Evaluating.Tracing;

/// <summary>The traces that runs kept. What clears an attempt's verdicts clears them.</summary>
public interface ITraceStore
{
    /// <summary>
    /// Writes the traces of an attempt's verdicts, which are stored already, and such texts of the rule set as aren't
    /// known yet. A verdict without a trace has none.
    /// </summary>
    void Save(
        long attemptId, string ruleSetHash, IReadOnlyList<RuleText> texts, IReadOnlyList<FamilyVerdict> verdicts);

    /// <summary>One family's trace; null when the attempt kept none.</summary>
    FamilyTrace? Find(long attemptId, string familyRef);

    /// <summary>The texts of a rule set, by rule and place; empty when no run kept traces of it.</summary>
    IReadOnlyList<RuleText> Texts(string ruleSetHash);
}
