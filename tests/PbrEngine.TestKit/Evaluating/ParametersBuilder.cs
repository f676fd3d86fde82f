using PbrEngine.Domain.Parameters;

namespace PbrEngine.TestKit.Evaluating;

/// <summary>
/// The parameters of the expanded programme as 09 states them, written down a second time on purpose: a rule set whose
/// values drift from the contract disagrees with them.
/// </summary>
public sealed class ParametersBuilder
{
    private static readonly DateOnly Start = new(2014, 4, 1);

    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal)
    {
        ["absence.terms"] = 3,
        ["absence.threshold_percent"] = 10,
        ["exclusions.terms"] = 3,
        ["exclusions.suspensions_limit"] = 3,
        ["presence.terms"] = 3,
        ["presence.months"] = 12,
        ["presence.absence_threshold_percent"] = 10,
        ["presence.suspensions_limit"] = 3,
        ["offending.baseline_months"] = 6,
        ["offending.result_months"] = 6,
        ["offending.fall_percent"] = 33,
        ["asb.baseline_months"] = 6,
        ["asb.result_months"] = 6,
        ["asb.fall_percent"] = 60,
        ["domestic_abuse.clear_months"] = 6,
        ["domestic_abuse.before_months"] = 12,
        ["help.clear_months"] = 6,
        ["help.before_months"] = 12,
        ["progress_to_work.months"] = 6,
        ["employment.jsa_days"] = 182,
        ["employment.jsa_of_days"] = 210,
        ["employment.other_days"] = 91,
        ["evidence.stale_days.schools"] = 62,
        ["evidence.stale_days.others"] = 31,
        ["dependent_child.age_max"] = 15,
        ["dependent_child.resident_age_max"] = 18,
        ["eligibility.problems_min"] = 2,
        ["eligibility.problems_per_non_resident"] = 1,
        ["need_closed.sustain_days.crime"] = 0,
        ["need_closed.sustain_days.education"] = 0,
        ["need_closed.sustain_days.help"] = 0,
        ["need_closed.sustain_days.work"] = 0,
        ["need_closed.sustain_days.domestic_abuse"] = 0,
        ["need_closed.sustain_days.health"] = 182,
        ["attachment.pence"] = 1000_00,
        ["result.pence"] = 800_00,
    };

    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal)
    {
        ["absence.counted"] = "authorised unauthorised",
        ["presence.absence_counted"] = "authorised unauthorised",
        ["eligibility.dependents"] = "child",
        ["offending.proven_disposals"] = "CONVICTED CAUTION YOUTH_CAUTION YOUTH_CONDITIONAL_CAUTION",
        ["asb.housing_actions"] = "ASB_CASE ABC INJUNCTION NSP_ASB DEMOTION EVICTION_ASB",
        ["help.statuses"] = "CIN CP LAC",
        ["work.out_of_work_benefits"] = "JSA ESA IS IB CA SDA",
        ["work.uc_groups"] = "searching preparing planning no_requirements",
        ["progress_to_work.kinds"] = "work_programme esf training volunteering",
        ["employment.kinds"] = "employed self_employed",
        ["employment.barred_kinds"] = "work_programme esf",
        ["employment.jsa_benefits"] = "JSA",
        ["problems"] = "crime education help work domestic_abuse health",
        ["problem.crime.presence"] = "offending_any asb",
        ["problem.education.presence"] = "education",
        ["problem.help.presence"] = "help",
        ["problem.work.presence"] = "work",
        ["problem.domestic_abuse.presence"] = "domestic_abuse",
        ["problem.health.presence"] = "",
        ["problem.crime.measures"] = "offending_any asb need_closed.crime",
        ["problem.education.measures"] = "absence exclusions need_closed.education",
        ["problem.help.measures"] = "help need_closed.help",
        ["problem.work.measures"] = "work need_closed.work",
        ["problem.domestic_abuse.measures"] = "domestic_abuse need_closed.domestic_abuse",
        ["problem.health.measures"] = "need_closed.health",
        ["results"] = "attachment sustained_progress continuous_employment",
        ["measures"] = "absence exclusions offending_any asb domestic_abuse help work progress_to_work "
            + "continuous_employment need_closed.crime need_closed.education need_closed.help need_closed.work "
            + "need_closed.domestic_abuse need_closed.health",
    };

    /// <summary>Another number, or another value of one.</summary>
    public ParametersBuilder Number(string id, long value)
    {
        _numbers[id] = value;
        return this;
    }

    /// <summary>Another list of codes, or another value of one; codes are parted by spaces.</summary>
    public ParametersBuilder Codes(string id, string codes)
    {
        _codes[id] = codes;
        return this;
    }

    /// <summary>The parameters, each with one value in force from April 2014.</summary>
    public ParameterSet Build() => new(
    [
        .. _numbers.Select(n => Parameter(n.Key, "count", new(Start, n.Value, []))),
        .. _codes.Select(c => Parameter(c.Key, "codes", new(Start, null, Split(c.Value)))),
    ]);

    private static string[] Split(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Parameter Parameter(string id, string unit, DatedValue value) => new()
    {
        Id = id,
        Label = id,
        Unit = unit,
        Reference = "09-exact-semantics",
        Provenance = Provenance.Seen,
        Values = [value],
    };
}
