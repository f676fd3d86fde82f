using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;

namespace PbrEngine.Simulation.Tests.Reference.Results;

/// <summary>How any programme's result is decided, in the order of R32.</summary>
public sealed class Decision(FamilyScene scene, Eligibility eligibility)
{
    /// <summary>A family that isn't eligible or not attached: NOT_ACHIEVED.</summary>
    public bool NothingCanBeAchieved =>
        eligibility.Answer == Eligibility.No || scene.Family.AttachedOn is null;

    /// <summary>
    /// NotMet → NOT_ACHIEVED; then eligibility UNKNOWN, Unknown, nothing measured, not worked with, or what the
    /// programme blocks by (another route pays, no amount for the year) → BLOCKED; then PAYABLE. The measures of a
    /// problem and the problems of a result go together "in the same way", so all measures may go together at once.
    /// </summary>
    public string Of(IEnumerable<Measure> measures, bool blocked)
    {
        var all = measures.ToList();
        var state = States.Together(all.Select(m => m.State));
        if (state == MeasureState.NotMet)
        {
            return ResultState.NotAchieved;
        }

        // R33: the windows of the Met measures; need closed has none.
        var ends = all.Where(m => m.State == MeasureState.Met).Select(m => m.EndsOn).OfType<DateOnly>();
        return blocked
            || eligibility.Answer == Eligibility.NotKnown
            || state is MeasureState.Unknown or MeasureState.NotApplicable
            || !WorkedWith.Is(scene, ends)
                ? ResultState.Blocked
                : ResultState.Payable;
    }

    /// <summary>`amount_pence` is 0 unless PAYABLE.</summary>
    public ResultRow Row(string result, string state, long worthPence) =>
        new(scene.Family.FamilyRef, result, state, state == ResultState.Payable ? worthPence : 0);
}
