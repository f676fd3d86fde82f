using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Explaining;

/// <summary>
/// Reason codes of results and measures in words that a coordinator understands. A code may be followed by a colon and
/// what it is about: feeds, a problem, missing work, or the reason of the measure behind it.
/// </summary>
public static class ReasonWords
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["NOT_ELIGIBLE"] = "The family doesn't meet the programme's criteria.",
        ["NOT_ATTACHED"] = "The family isn't attached to the programme yet.",
        ["ELIGIBILITY_UNKNOWN"] = "Whether the family meets the criteria can't be told from what was delivered.",
        ["NOT_WORKED_WITH"] = "Not yet on record for the family: {0}.",
        ["PROBLEM_NOT_MET"] = "Not enough progress yet on {0}.",
        ["PROBLEM_UNKNOWN"] = "Progress on {0} can't be told from what was delivered.",
        ["PRESENCE_UNKNOWN"] = "Whether the family has a problem with {0} can't be told from what was delivered.",
        ["NEED_NOT_MET"] = "A need isn't closed with a positive outcome that has held long enough: {0}.",
        ["NEED_UNKNOWN"] = "Whether a need is closed can't be told from what was delivered: {0}.",
        ["MEASURE_NOT_MET"] = "What was delivered speaks against it: {0}.",
        ["MEASURE_UNKNOWN"] = "It can't be told from what was delivered: {0}.",
        ["NOTHING_MEASURED"] = "No problem of the family could be measured.",
        ["ASSESSED_TOO_LATE"] = "The assessment came too late to have led to progress on {0}.",
        ["EMPLOYMENT_NOT_MET"] = "No adult has been in work long enough after leaving an out-of-work benefit.",
        ["EMPLOYMENT_UNKNOWN"] = "Whether an adult stayed in work can't be told: {0}",
        ["NO_AMOUNT"] = "The programme pays nothing for families attached on that day.",
        ["OTHER_ROUTE_PAYS"] = "The family's one result is paid as {0}.",
        [MeasureReasons.Stale] = "The latest extract is too old ({0}).",
        [MeasureReasons.NotCovered] = "Extracts don't cover every day of the period ({0}).",
        [MeasureReasons.NoSchoolAge] = "No child is of school age in the period.",
        [MeasureReasons.NoBirthDate] = "A child's date of birth isn't stated.",
        [MeasureReasons.OnRollNoSessions] = "A child is on a school's roll, but the school stated no sessions.",
        [MeasureReasons.NoSessions] = "No school sessions were possible in the period.",
        [MeasureReasons.Unresolved] = "Sessions that the school hasn't resolved could change the answer.",
        [MeasureReasons.OverThreshold] = "Absence is at or over the threshold.",
        [MeasureReasons.UnderThreshold] = "Absence is under the threshold.",
        [MeasureReasons.SomeTermsOnly] = "The rate covers some terms of the period only.",
        [MeasureReasons.Excluded] = "There were too many suspensions, or a permanent exclusion.",
        [MeasureReasons.NoBaseline] = "There was nothing before attachment and nothing since.",
        [MeasureReasons.NewProblem] = "There was nothing before attachment, but there is now.",
        [MeasureReasons.FallTooSmall] = "The fall is smaller than the programme asks for.",
        [MeasureReasons.FallReached] = "The fall is as large as the programme asks for.",
        [MeasureReasons.Happened] = "It happened again in the period.",
        [MeasureReasons.Clear] = "It didn't happen in the period.",
        [MeasureReasons.NeverHad] = "The family didn't have the problem before attachment.",
        [MeasureReasons.OnBenefit] = "An adult is on an out-of-work benefit. {0}",
        [MeasureReasons.DwpNotMatched] = "DWP was asked about an adult and couldn't find them.",
        [MeasureReasons.StepTaken] = "An adult took a step towards work in the period.",
        [MeasureReasons.NoStep] = "No adult took a step towards work in the period.",
        [MeasureReasons.Sustained] = "An adult stayed in work long enough after the benefit ended.",
        [MeasureReasons.NotSustained] = "No adult has verified work that is long enough after a benefit ended.",
        [MeasureReasons.Closed] = "Every such need is closed with a positive outcome, long enough ago.",
        [MeasureReasons.Open] = "A need is still open.",
        [MeasureReasons.ClosedNotPositive] = "A need was closed without a positive outcome.",
        [MeasureReasons.ClosedTooRecently] = "A need was closed too recently to count as sustained.",
        [MeasureReasons.OutsideProgramme] = "The need's code is none of the programme's, so it counts for nothing.",
        [MeasureReasons.NoNeed] = "The family has no need of this kind on record.",
    };

    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["crime"] = "crime and anti-social behaviour",
        ["education"] = "school attendance and exclusions",
        ["help"] = "children who need help",
        ["work"] = "work and benefits",
        ["domestic_abuse"] = "domestic abuse",
        ["health"] = "health",
        ["absence"] = "school attendance",
        ["exclusions"] = "exclusions from school",
        ["offending_youth"] = "offending by under-18s",
        ["asb"] = "anti-social behaviour",
        ["progress_to_work"] = "a step towards work",
        ["no_crime"] = "crime and anti-social behaviour",
        ["assessment"] = "a whole-family assessment",
        ["plan"] = "an action plan",
        ["lead_practitioner"] = "a lead practitioner",
        ["early_help"] = "early help",
        ["schools"] = "schools",
        ["police"] = "police",
        ["dwp"] = "DWP",
        ["housing"] = "housing",
        ["social_care"] = "social care",
        ["no_adult"] = "no adult",
        ["work_programme"] = "the work programme",
        ["esf"] = "a European Social Fund scheme",
        ["training"] = "training",
        ["volunteering"] = "volunteering",
        ["employed"] = "work as an employee",
        ["self_employed"] = "self-employed work",
        ["attachment"] = "attachment",
        ["sustained_progress"] = "significant and sustained progress",
        ["continuous_employment"] = "continuous employment",
        ["crime_asb_education"] = "crime, anti-social behaviour and education",
        ["successful_outcome"] = "a successful family outcome",
    };

    // What a sentence says when a code that is usually about something comes without it.
    private const string AboutNothing = "it";

    /// <summary>Whether the reason's code has words.</summary>
    public static bool Has(string reason) => Plain.ContainsKey(Split(reason).Code);

    /// <summary>A problem, feed, result or piece of work in words; a code that has none is read out.</summary>
    public static string Subject(string code) =>
        Subjects.GetValueOrDefault(code) ?? code.Replace('_', ' ');

    /// <summary>
    /// The reason as a sentence; several, joined by spaces, as several. A code that has no words is read out.
    /// </summary>
    public static string Of(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return string.Join(' ', reason.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(OfOne));
    }

    private static string OfOne(string reason)
    {
        var (code, about) = Split(reason);
        if (!Plain.TryGetValue(code, out var sentence))
            return ReadOut(code, about);
        return sentence.Contains("{0}", StringComparison.Ordinal)
            ? sentence.Replace("{0}", About(about), StringComparison.Ordinal).TrimEnd()
            : sentence;
    }

    // A programme names the reasons of its own measures, and nothing here knows them: a code that is chosen well is
    // nearly a sentence.
    private static string ReadOut(string code, string about)
    {
        var words = code.Replace('_', ' ').ToLowerInvariant();
        var sentence = words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
        return about.Length == 0 ? sentence + "." : $"{sentence}: {About(about)}.";
    }

    private static string About(string about)
    {
        if (about.Length == 0)
            return AboutNothing;
        if (Has(about))
            return OfOne(about);
        var subjects = about.Split('+').Select(Subject).ToList();
        return subjects.Count == 1
            ? subjects[0]
            : string.Join(", ", subjects.SkipLast(1)) + " and " + subjects[^1];
    }

    private static (string Code, string About) Split(string reason)
    {
        var colon = reason.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (reason, "") : (reason[..colon], reason[(colon + 1)..]);
    }
}
