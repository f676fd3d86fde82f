using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.TestKit.Runs;

/// <summary>Verdicts kept in memory, by the promises of the port.</summary>
public sealed class InMemoryOutcomeStore(InMemoryRunStore runs) : IOutcomeStore
{
    private readonly Dictionary<long, List<(RuleSet RuleSet, FamilyVerdict Verdict)>> _verdicts = [];

    /// <inheritdoc/>
    public void Clear(long attemptId)
    {
        runs.Note("clear", attemptId);
        _verdicts.Remove(attemptId);
    }

    /// <inheritdoc/>
    public void Save(long attemptId, RuleSet ruleSet, IReadOnlyList<FamilyVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        runs.Note("save verdicts", attemptId);
        if (!_verdicts.TryGetValue(attemptId, out var own))
            _verdicts[attemptId] = own = [];
        own.AddRange(verdicts.Select(v => (ruleSet, v)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<FamilyRow> Families(long attemptId) =>
        [.. Own(attemptId, null).Select(o => Row(o.RuleSet, o.Verdict, runs.Find(attemptId).AsAt))];

    /// <inheritdoc/>
    public FamilyRow? Family(long attemptId, string familyRef) =>
        Families(attemptId).SingleOrDefault(f => f.FamilyRef == familyRef);

    /// <inheritdoc/>
    public IReadOnlyList<(string FamilyRef, string PersonId)> EverMembers(long attemptId) =>
    [
        .. Own(attemptId, null)
            .SelectMany(o => o.Verdict.Assessment.Facts.Members.Select(m => (Ref(o.Verdict), m.Person.PersonId)))
            .Distinct(),
    ];

    /// <inheritdoc/>
    public IEnumerable<MeasureRow> Measures(long attemptId, string? familyRef = null) =>
        Own(attemptId, familyRef).SelectMany(o => o.Verdict.Assessment.Measures.Select(
            m => new MeasureRow { FamilyRef = Ref(o.Verdict), Measure = m }));

    /// <inheritdoc/>
    public IReadOnlyList<ResultRow> Results(long attemptId, string? familyRef = null) =>
    [
        .. Own(attemptId, familyRef).SelectMany(
            o => o.Verdict.Outcomes.Select(r => new ResultRow(o.RuleSet.Programme, r))),
    ];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> Lost(long attemptId, long earlierId)
    {
        var payable = Payable(attemptId).Select(r => (r.Outcome.FamilyRef, r.Outcome.Result)).ToHashSet();
        return Payable(earlierId)
            .Where(r => !payable.Contains((r.Outcome.FamilyRef, r.Outcome.Result)))
            .GroupBy(r => r.Programme, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (long)g.Count(), StringComparer.Ordinal);
    }

    private IEnumerable<ResultRow> Payable(long attemptId) =>
        Results(attemptId).Where(r => r.Outcome.State == Domain.Outcomes.ResultState.Payable);

    private IEnumerable<(RuleSet RuleSet, FamilyVerdict Verdict)> Own(long attemptId, string? familyRef) =>
        _verdicts.GetValueOrDefault(attemptId, [])
            .Where(o => familyRef is null || Ref(o.Verdict) == familyRef)
            .OrderBy(o => Ref(o.Verdict), StringComparer.Ordinal);

    private static string Ref(FamilyVerdict verdict) => verdict.Assessment.Facts.Family.FamilyRef;

    private static FamilyRow Row(RuleSet ruleSet, FamilyVerdict verdict, DateOnly asAt) => new()
    {
        FamilyRef = Ref(verdict),
        Programme = ruleSet.Programme,
        Eligible = verdict.Eligible == Domain.Outcomes.Answer.Yes ? "Y" : "N",
        Needs = [.. verdict.Assessment.Problems.Where(p => p.State == Presence.Present).Select(p => p.Code)],
        AttachedOn = verdict.Assessment.Standing.AttachedOn,
        Members =
        [
            .. verdict.Assessment.Facts.Members
                .Where(m => m.IsMemberOver(DateSpan.Day(asAt)))
                .Select(m => m.Person.PersonId)
                .Order(StringComparer.Ordinal),
        ],
        RuleSet = ruleSet.Name,
        RuleSetHash = ruleSet.Hash,
        Explanation = FamilyExplanation.Of(verdict),
    };
}
