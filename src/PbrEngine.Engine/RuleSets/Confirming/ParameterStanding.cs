using PbrEngine.Domain.Parameters;

namespace PbrEngine.Engine.RuleSets.Confirming;

/// <summary>One dated value of a rule set, and whether it may pay.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value.</param>
/// <param name="ConfirmedBy">Who has confirmed this very value; empty when nobody has.</param>
public sealed record ParameterStanding(Parameter Parameter, DatedValue Value, IReadOnlyList<string> ConfirmedBy)
{
    /// <summary>How the value is known.</summary>
    public Provenance Provenance => Parameter.ProvenanceOf(Value);

    /// <summary>
    /// Seen in the source's own text, or confirmed by a named person (03: nothing recollected pays by itself).
    /// </summary>
    public bool MayPay => Provenance == Provenance.Seen || ConfirmedBy.Count > 0;
}
