using PbrEngine.Domain.Parameters;

namespace PbrEngine.Engine.RuleSets.Confirming;

/// <summary>Which values of which rule sets may pay.</summary>
public sealed class ConfirmedParameters(
    IReadOnlyList<RuleSet> ruleSets, IReadOnlyList<ParameterConfirmation> confirmations)
{
    private readonly ILookup<(string, string, string, string), string> _by = confirmations.ToLookup(
        c => (c.Programme, c.Version, c.ParameterId, c.ValueHash), c => c.ConfirmedBy);

    /// <summary>The rule set that a run was made with; null when this program doesn't carry those very rules.</summary>
    public RuleSet? Find(string name, string hash) => ruleSets.FirstOrDefault(r => r.Name == name && r.Hash == hash);

    /// <summary>Every value of a rule set, by parameter and day.</summary>
    public IReadOnlyList<ParameterStanding> Of(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return
        [
            .. ruleSet.Parameters.All.SelectMany(p => p.Values.Select(
                v => new ParameterStanding(p, v, ConfirmedBy(ruleSet, p, v)))),
        ];
    }

    /// <summary>
    /// Values that have begun by the day and may not pay. One that has ended counts: an amount may go by the day on
    /// which a family was attached.
    /// </summary>
    public IReadOnlyList<ParameterStanding> Missing(RuleSet ruleSet, DateOnly day) =>
        [.. Of(ruleSet).Where(s => s.Value.From <= day && !s.MayPay)];

    private IReadOnlyList<string> ConfirmedBy(RuleSet ruleSet, Parameter parameter, DatedValue value) =>
    [
        .. _by[(ruleSet.Programme, ruleSet.Version, parameter.Id, ValueHash.Of(parameter, value))]
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase),
    ];
}
