using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;

namespace PbrEngine.Simulation.Tests.Reference.Results;

/// <summary>The three results of the programme for one family, decided in the order of R32.</summary>
public sealed class FamilyResults(FamilyScene scene, Eligibility eligibility)
{
    public const string Attachment = "attachment";
    public const string SustainedProgress = "sustained_progress";
    public const string ContinuousEmployment = "continuous_employment";

    public IReadOnlyList<ResultRow> Rows()
    {
        // A family that isn't eligible or not attached: NOT_ACHIEVED.
        if (eligibility.Answer == Eligibility.No || scene.Family.AttachedOn is null)
        {
            return
            [
                Row(Attachment, ResultState.NotAchieved),
                Row(SustainedProgress, ResultState.NotAchieved),
                Row(ContinuousEmployment, ResultState.NotAchieved),
            ];
        }

        var measures = FamilyMeasures.Of(scene);
        var sustained = Sustained(measures);
        return
        [
            // The attachment rests on no measure, so only "worked with" can stop it.
            Row(Attachment, Decide(MeasureState.Met, [], otherRoutePays: false)),
            Row(SustainedProgress, sustained),
            Row(ContinuousEmployment, Employment(measures, sustained == ResultState.Payable)),
        ];
    }

    private string Sustained(IReadOnlyDictionary<string, Measure> measures)
    {
        var question = ProblemsInQuestion.Of(scene);
        var names = question.Problems.SelectMany(FamilyMeasures.NamesOf).ToList();
        // "In the same way" twice over is once over all measures: the order of strength is the same.
        var state = States.Together(
            [.. names.Select(n => measures[n].State), .. question.OneMayBeMissing ? [MeasureState.Unknown] : NoState]);
        var ends = names.Select(n => measures[n])
            .Where(m => m.State == MeasureState.Met && m.Window is not null)
            .Select(m => m.Window!.To);
        return Decide(state, ends, otherRoutePays: false);
    }

    private static readonly MeasureState[] NoState = [];

    private string Employment(IReadOnlyDictionary<string, Measure> measures, bool otherRoutePays)
    {
        var state = measures[MeasureNames.ContinuousEmployment].State;
        DateOnly[] ends = state == MeasureState.Met ? [ContinuousEmploymentMeasure.EndOf(scene)] : [];
        return Decide(state, ends, otherRoutePays);
    }

    // R32: NotMet → NOT_ACHIEVED; then eligibility UNKNOWN, Unknown, nothing measured, not worked with, another
    // route pays → BLOCKED; then PAYABLE.
    private string Decide(MeasureState state, IEnumerable<DateOnly> windowEnds, bool otherRoutePays)
    {
        if (state == MeasureState.NotMet)
        {
            return ResultState.NotAchieved;
        }

        var blocked = eligibility.Answer == Eligibility.NotKnown
            || state is MeasureState.Unknown or MeasureState.NotApplicable
            || !WorkedWith.Is(scene, windowEnds)
            || otherRoutePays;
        return blocked ? ResultState.Blocked : ResultState.Payable;
    }

    private ResultRow Row(string result, string state)
    {
        var worth = result == Attachment ? Parameters.AttachmentPence : Parameters.ResultPence;
        // `amount_pence` is 0 unless PAYABLE.
        return new ResultRow(scene.Family.FamilyRef, result, state, state == ResultState.Payable ? worth : 0);
    }
}
