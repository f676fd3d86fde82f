using static PbrEngine.Engine.Running.RunSteps;

namespace PbrEngine.Engine.Running.Gates;

/// <summary>Whether a night's families, measures and results are near those that everybody sees.</summary>
internal sealed class OutcomeGates(GateFacts facts, GateLimits limits)
{
    private const string ResultsAdvice =
        "Look at what changed: late or shrunken feeds, the rule sets in run.json; compare with pbr explain FAMILY.";

    private readonly Comparison _compare = new(facts, limits);

    internal IEnumerable<Gate> All() => facts.Now.Programmes.SelectMany(Of).Concat(LeftOut());

    private IEnumerable<Gate> Of(string programme)
    {
        yield return _compare.Count(
            new("families." + programme, $"Families of {programme}", GateUnits.Families),
            Evaluate,
            "evaluated." + programme,
            "Look at the early_help delivery: families that it no longer states are gone from the cohort.");
        if (Unknown(facts.Now, programme) is { } unknown)
            yield return Unknowns(programme, unknown);
        yield return Payable(programme);
        yield return Amount(programme);
        if (PayableOf(facts.Before, programme) is > 0 and var payable)
            yield return Lost(programme, payable);
    }

    private Gate Unknowns(string programme, long now)
    {
        var before = Unknown(facts.Before, programme);
        return new GateQuestion
        {
            Name = "unknown." + programme,
            What = $"Measures of {programme} that are Unknown",
            Measured = now,
            Unit = GateUnits.Permille,
            Range = before is { } known
                ? GateRange.UpTo(known + limits["unknown.warn_rise"], known + limits["unknown.hold_rise"])
                : GateRange.None,
            Before = before,
            ComparedWith = _compare.With(before),
            Spared = _compare.Spared(
                facts.Now.Of(Evaluate, "measures." + programme), facts.Before.Of(Evaluate, "measures." + programme)),
            Advice = "Look at late feeds and at coverage in the manifests: without coverage a zero doesn't count.",
        }.Answer();
    }

    // A young programme's results may double in a month; that they fall is for the gate of lost ones to say.
    private Gate Payable(string programme)
    {
        var (now, before) = (PayableOf(facts.Now, programme), PayableOf(facts.Before, programme));
        var rise = (facts.Now.Of(Evaluate, "evaluated." + programme) ?? 0) * limits["payable.hold_rise"] / 1000;
        var around = GateRange.Around(before ?? 0, limits.Relative("change"));
        return new GateQuestion
        {
            Name = "payable." + programme,
            What = $"Payable results of {programme}",
            Measured = now,
            Unit = GateUnits.Results,
            Range = before is null ? GateRange.None : around with { LimitFrom = null, LimitTo = before + rise },
            Before = before,
            ComparedWith = _compare.With(before),
            Spared = _compare.Spared(now, before),
            Advice = ResultsAdvice,
        }.Answer();
    }

    private Gate Amount(string programme) => _compare.Answer(
        new("amount." + programme, $"Average amount of a payable result of {programme}", GateUnits.Pence),
        Average(facts.Now, programme),
        Average(facts.Before, programme),
        _compare.Spared(PayableOf(facts.Now, programme), PayableOf(facts.Before, programme)),
        ResultsAdvice);

    private Gate Lost(string programme, long payable) => new GateQuestion
    {
        Name = "lost." + programme,
        What = $"Results of {programme} that were payable and aren't any more",
        Measured = facts.Lost.GetValueOrDefault(programme) * 1000 / payable,
        Unit = GateUnits.Permille,
        Range = GateRange.UpTo(limits["lost.warn_above"], limits["lost.hold_above"]),
        ComparedWith = _compare.Name,
        Spared = _compare.Spared(payable, null),
        Advice = ResultsAdvice,
    }.Answer();

    // A night of one programme takes the others out of the view.
    private IEnumerable<Gate> LeftOut() => facts.Before.Programmes
        .Except(facts.Now.Programmes, StringComparer.Ordinal)
        .Select(programme => (Programme: programme, Families: facts.Before.Of(Evaluate, "evaluated." + programme)))
        .Where(left => left.Families > 0)
        .Select(left => new GateQuestion
        {
            Name = "families." + left.Programme,
            What = $"Families of {left.Programme}, which was left out of this night",
            Measured = 0,
            Unit = GateUnits.Families,
            Range = new(left.Families, left.Families, null, null),
            Before = left.Families,
            ComparedWith = _compare.Name,
            Advice = "Run the day for every programme: pbr run without --programme, with --again REASON.",
        }.Answer());

    private static long? PayableOf(StepCounts counts, string programme) =>
        counts.Of(Evaluate, "payable." + programme);

    private static long? Average(StepCounts counts, string programme) =>
        PayableOf(counts, programme) is > 0 and var payable
            ? counts.Of(Evaluate, "pence." + programme) / payable
            : null;

    private static long? Unknown(StepCounts counts, string programme) =>
        counts.Permille(Evaluate, "unknown." + programme, "measures." + programme);
}
