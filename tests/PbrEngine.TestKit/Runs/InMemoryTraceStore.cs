using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;

namespace PbrEngine.TestKit.Runs;

/// <summary>Traces kept in memory, by the promises of the port.</summary>
public sealed class InMemoryTraceStore : ITraceStore
{
    private readonly Dictionary<(long AttemptId, string FamilyRef), ReadOnlyMemory<byte>> _traces = [];
    private readonly Dictionary<string, List<RuleText>> _texts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Save(
        long attemptId, string ruleSetHash, IReadOnlyList<RuleText> texts, IReadOnlyList<FamilyVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        if (!_texts.TryGetValue(ruleSetHash, out var known))
            _texts[ruleSetHash] = known = [];
        known.AddRange(texts.Where(t => known.TrueForAll(k => k.Place != t.Place)));
        foreach (var verdict in verdicts.Where(v => !v.StoredTrace.IsEmpty))
            _traces[(attemptId, verdict.Assessment.Facts.Family.FamilyRef)] = verdict.StoredTrace;
    }

    /// <inheritdoc/>
    public FamilyTrace? Find(long attemptId, string familyRef) =>
        _traces.TryGetValue((attemptId, familyRef), out var body) ? TraceBody.Read(body.Span) : null;

    /// <inheritdoc/>
    public IReadOnlyList<RuleText> Texts(string ruleSetHash) => _texts.GetValueOrDefault(ruleSetHash, []);
}
