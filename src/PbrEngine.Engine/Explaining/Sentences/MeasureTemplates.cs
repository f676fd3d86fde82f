using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// The sentences of measures, by kind of measure and reason; of several, the first whose gaps can be filled is said.
/// <see cref="Template"/> says how gaps and clauses work, <see cref="MeasureGaps"/> what the gaps stand for.
/// </summary>
internal static class MeasureTemplates
{
    // Serves every measure that has no sentence of its own for the reason.
    private const string Any = "*";

    // Measures that are told alike.
    private const string Change = "change";
    private const string Clear = "clear";

    private const string Absence = "{Whose} absence over {terms} was {n} of {d} sessions ({percent})";
    private const string Limit = "it must be under {p:absence.threshold_percent} %";
    private const string Need = "The need “{need}”[ of {whom}]";

    private static readonly Dictionary<string, string> Alike = new(StringComparer.Ordinal)
    {
        [MeasureNames.OffendingYouth] = Change,
        [MeasureNames.OffendingAny] = Change,
        [MeasureNames.Asb] = Change,
        [MeasureNames.DomesticAbuse] = Clear,
        [MeasureNames.NoCrime] = Clear,
    };

    private static readonly Dictionary<(string Kind, string Reason), string[]> Table = new()
    {
        [(Any, MeasureReasons.Stale)] = ["{Subject} can't be told: {stale}. Ask {feeds} for a new extract."],
        [(Any, MeasureReasons.NotCovered)] =
            ["{Subject} can't be told: {uncovered}. Ask {feeds} for an extract that covers those days."],
        [(Any, MeasureReasons.DwpNotMatched)] =
        [
            "{Subject} can't be told: DWP was asked about {who} and couldn't find them. Check name, date of birth, "
            + "address and National Insurance number, and ask DWP again.",
        ],

        [(MeasureNames.Absence, MeasureReasons.OverThreshold)] = [Absence + "[, " + Limit + "]."],
        [(MeasureNames.Absence, MeasureReasons.UnderThreshold)] = [Absence + "[, " + Limit + "]."],
        [(MeasureNames.Absence, MeasureReasons.Unresolved)] =
        [
            Absence + "[, " + Limit + "], but [{unresolved} ]sessions that the school hasn't resolved could change "
            + "that. Ask the school to resolve them.",
        ],
        [(MeasureNames.Absence, MeasureReasons.NoSchoolAge)] = ["{Nobody} of school age over {terms}."],
        [(MeasureNames.Absence, MeasureReasons.NoBirthDate)] =
        [
            "{Whose} date of birth isn't stated, so whether school was due can't be told. Ask early help to state it.",
        ],
        [(MeasureNames.Absence, MeasureReasons.OnRollNoSessions)] =
            ["{Who} is on a school's roll, but the school stated no sessions over {terms}. Ask the school for them."],
        [(MeasureNames.Absence, MeasureReasons.NoSessions)] =
            ["{Who} had no school and no possible sessions over {terms}."],

        [(MeasureNames.Exclusions, MeasureReasons.Excluded)] =
        [
            "{Who} had {suspended} and {excluded} over {terms}[; it must be fewer than "
            + "{p:exclusions.suspensions_limit} suspensions, and no permanent exclusion].",
        ],
        [(MeasureNames.Exclusions, MeasureReasons.Clear)] =
        [
            "No child had a permanent exclusion[, or {p:exclusions.suspensions_limit} suspensions or more,] "
            + "over {terms}.",
        ],
        [(MeasureNames.Exclusions, MeasureReasons.NoSchoolAge)] = ["No child was of school age over {terms}."],

        [(Change, MeasureReasons.FallTooSmall)] = ["{Counts}: {fall}[, it must be at least {p:.fall_percent} %]."],
        [(Change, MeasureReasons.FallReached)] = ["{Counts}: {fall}[, it must be at least {p:.fall_percent} %]."],
        [(Change, MeasureReasons.NewProblem)] = ["{Counts}: the problem is new, and there must be none."],
        [(Change, MeasureReasons.NoBaseline)] = ["{Counts}: there is no change to measure."],

        [(Clear, MeasureReasons.Happened)] = ["{Happened} {lately}, there must be none."],
        [(Clear, MeasureReasons.Clear)] = ["{None} {lately}, as is asked for."],
        [(Clear, MeasureReasons.NeverHad)] =
            ["{None} {lately}, and none before attachment: the family didn't have the problem."],

        [(MeasureNames.Help, MeasureReasons.Happened)] =
            ["{Who} had an open status in social care[ ({status})] {lately}, there must be none."],
        [(MeasureNames.Help, MeasureReasons.Clear)] =
            ["No child had an open status in social care {lately}, as is asked for."],
        [(MeasureNames.Help, MeasureReasons.NeverHad)] =
        [
            "No child had an open status in social care {lately}, nor before attachment: the family didn't have the "
            + "problem.",
        ],

        [(MeasureNames.Work, MeasureReasons.OnBenefit)] =
            ["{Who} was on an out-of-work benefit[ ({benefit})] on {window}. {inner}"],
        [(MeasureNames.Work, MeasureReasons.Clear)] = ["No adult was on an out-of-work benefit on {window}."],
        [(MeasureNames.Work, MeasureReasons.NeverHad)] =
        [
            "No adult was on an out-of-work benefit on {window}, nor on the day of attachment: the family didn't have "
            + "the problem.",
        ],

        [(MeasureNames.ProgressToWork, MeasureReasons.StepTaken)] =
            ["{Who} took a step towards work {lately}[: {step}][ from {started_on}]."],
        [(MeasureNames.ProgressToWork, MeasureReasons.NoStep)] =
            ["No adult took a step towards work {lately}[; {c:progress_to_work.kinds} would be one]."],

        [(MeasureNames.ContinuousEmployment, MeasureReasons.Sustained)] =
        [
            "{Who} left {benefit} on {left_on} and stayed in work, with evidence[: {jsa_days} of the last "
            + "{p:employment.jsa_of_days} days, it must be {p:employment.jsa_days}][: {run_days} days in a row, it "
            + "must be {p:employment.other_days}].",
        ],
        [(MeasureNames.ContinuousEmployment, MeasureReasons.NotSustained)] =
        [
            "{Who} left {benefit} on {left_on}, but was on {barred} afterwards, which rules this result out.",
            "{Who} left {benefit} on {left_on} and was in work, with evidence{worked}[, on {jsa_days} of the last "
            + "{p:employment.jsa_of_days} days, it must be {p:employment.jsa_days}][, for {run_days} days in a row, it "
            + "must be {p:employment.other_days}].",
            "{Who} is still on {current_benefit}; work after a benefit is asked for.",
            "{Who} left {benefit} on {left_on}, and wasn't a member of the family afterwards.",
            "{Nobody_left} left an out-of-work benefit; work after a benefit is asked for.",
        ],

        [(MeasureNames.NeedClosedPrefix, MeasureReasons.Closed)] =
        [
            Need + " was closed with a positive outcome[ on {closed_on}, {held}][; it must have held for {sustained}].",
        ],
        [(MeasureNames.NeedClosedPrefix, MeasureReasons.Open)] =
            [Need + "[, identified on {identified_on},] is still open; it must be closed with a positive outcome."],
        [(MeasureNames.NeedClosedPrefix, MeasureReasons.ClosedNotPositive)] =
            [Need + " was closed[ on {closed_on}] without a positive outcome."],
        [(MeasureNames.NeedClosedPrefix, MeasureReasons.ClosedTooRecently)] =
        [
            Need + " was closed with a positive outcome[ on {closed_on}, {held}][; it must have held for {sustained}].",
        ],
        [(MeasureNames.NeedClosedPrefix, MeasureReasons.NoNeed)] = ["The family has no need “{need}” on record."],
    };

    /// <summary>Every sentence that may be said of a measure with a reason's code, the best first.</summary>
    internal static IEnumerable<string> Of(string measure, string code)
    {
        var kind = MeasureWords.Kind(measure);
        string[] kinds = [kind, Alike.GetValueOrDefault(kind, kind), Any];
        return kinds.Distinct(StringComparer.Ordinal).SelectMany(k => Table.GetValueOrDefault((k, code), []));
    }

    /// <summary>Every sentence there is.</summary>
    internal static IEnumerable<string> All => Table.Values.SelectMany(t => t);
}
