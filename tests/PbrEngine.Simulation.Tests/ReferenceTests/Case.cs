using System.Globalization;
using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;
using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>
/// One family, as little as a case needs. Unless said otherwise: as-at 30 June 2017, attached to the expanded programme
/// on 31 December 2016, every feed covering 2010 to as-at, assessed with a plan and a practitioner in time. So the
/// baseline is 30 June – 30 December 2016, the result window 31 December 2016 – 30 June 2017, and the last three terms
/// run from 28 March 2016 to 16 April 2017.
/// </summary>
public sealed class Case
{
    private readonly Dictionary<string, IReadOnlyList<DateRange>> _coverage = new(StringComparer.Ordinal);
    private readonly List<Membership> _members = [];
    private readonly List<Need> _needs = [];
    private readonly List<WorkEvidence> _work = [];
    private readonly List<Placement> _placements = [];
    private readonly List<Attendance> _attendance = [];
    private readonly List<Exclusion> _exclusions = [];
    private readonly List<ProvenOffence> _offences = [];
    private readonly List<Incident> _incidents = [];
    private readonly List<Claimant> _claimants = [];
    private readonly List<BenefitSpell> _benefits = [];
    private readonly List<Tenancy> _tenancies = [];
    private readonly List<HousingAsbAction> _actions = [];
    private readonly List<CareStatus> _statuses = [];

    public Programme Programme { get; init; } = Expanded.Instance;

    public bool LocalDiscretion { get; init; }

    public DateOnly AsAt { get; init; } = new(2017, 6, 30);

    public DateOnly? AttachedOn { get; init; } = new DateOnly(2016, 12, 31);

    public DateOnly? AssessedOn { get; init; } = new DateOnly(2016, 12, 1);

    public DateOnly? PlanOn { get; init; } = new DateOnly(2016, 12, 1);

    public string LeadPractitioner { get; init; } = "A practitioner";

    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The days that a feed covers instead; none = never delivered.</summary>
    public Case Covers(string feed, params string[] fromTo)
    {
        _coverage[feed] = fromTo.Select(Range).ToList();
        return this;
    }

    public Case Adult(string id, bool resident = true, string born = "1980-05-05", string days = "2010-01-01/") =>
        Member(id, "parent", resident, born, days);

    public Case Child(string id, string born = "2007-05-05", bool resident = true, string days = "2007-05-05/") =>
        Member(id, "child", resident, born, days);

    public Case Member(string id, string role, bool resident, string born, string days) =>
        With(_members, new Membership("F", id, id, role, resident, On(born), Range(days)));

    public Case Need(string code, string identified, string closed = "", string closure = "", string? member = null) =>
        With(_needs, new Need("F", member, code, On(identified), closed == "" ? null : On(closed), closure));

    public Case Work(string id, string kind, string days, bool verified = true) =>
        With(_work, new WorkEvidence(id, kind, Range(days), verified));

    public Case Placed(string id, string kind, string days, bool becauseOfExclusion = false) =>
        With(_placements, new Placement(id, kind, becauseOfExclusion, Range(days)));

    public Case Attended(
        string id, string year, string term, int possible, int absent, int unresolved = 0, int authorised = 0) =>
        With(_attendance, new Attendance(id, year, term, possible, authorised, absent, unresolved));

    public Case Excluded(string id, string type, params string[] days)
    {
        _exclusions.AddRange(days.Select(day => new Exclusion(id, type, On(day))));
        return this;
    }

    public Case Offences(string id, params string[] days)
    {
        _offences.AddRange(days.Select(day => new ProvenOffence($"O{_offences.Count}/{day}", id, On(day), On(day))));
        return this;
    }

    public Case Offence(string reference, string id, string disposalOn, string? offenceOn = null) =>
        With(_offences, new ProvenOffence(reference, id, On(offenceOn ?? disposalOn), On(disposalOn)));

    public Case Incident(string id, string kind, string role, string day, string? reference = null) =>
        With(_incidents, new Incident(reference ?? $"I{_incidents.Count}", id, kind, role, On(day)));

    public Case Tenant(string id, string tenancy, string days) =>
        With(_tenancies, new Tenancy(tenancy, id, Range(days)));

    public Case Action(string tenancy, string day) =>
        With(_actions, new HousingAsbAction($"H{_actions.Count}", tenancy, On(day)));

    public Case Claimant(string id, bool matched) => With(_claimants, new Claimant(id, matched));

    public Case Benefit(string id, string benefit, string days) =>
        With(_benefits, new BenefitSpell(id, benefit, Range(days)));

    public Case Care(string id, string days) => With(_statuses, new CareStatus(id, Range(days)));

    public FamilyScene Scene() => new(ToEvidence(), FamilyRecord());

    public MeasureState State(string measure) => Scene().Programme.MeasuresOf(Scene())[measure].State;

    public Presence PresenceOf(string problem, string day) => ProblemPresence.At(Scene(), problem, On(day)).Presence;

    public string Eligible() => Eligibility.Of(Scene()).Answer;

    public ResultRow Result(string result) =>
        ReferenceEvaluator.Evaluate(ToEvidence()).Results.Single(r => r.Result == result);

    public Evidence ToEvidence() => new()
    {
        AsAt = AsAt,
        Feeds = Feeds.All.ToDictionary(
            f => f, f => FeedEvidence.Of(f, AsAt, _coverage.GetValueOrDefault(f, WholeCoverage()))),
        Families = [FamilyRecord()],
        Memberships = _members,
        Needs = _needs,
        Work = _work,
        Placements = _placements,
        Attendance = _attendance,
        Exclusions = _exclusions,
        Offences = _offences,
        Incidents = _incidents,
        Claimants = _claimants,
        Benefits = _benefits,
        Tenancies = _tenancies,
        Actions = _actions,
        Statuses = _statuses,
    };

    private FamilyRecord FamilyRecord() => new(
        "F", Programme.Name, LocalDiscretion, AttachedOn, AssessedOn, PlanOn, LeadPractitioner);

    private IReadOnlyList<DateRange> WholeCoverage() => [new DateRange(new DateOnly(2010, 1, 1), AsAt)];

    private Case With<T>(List<T> facts, T fact)
    {
        facts.Add(fact);
        return this;
    }

    // "from/to", with an empty end for an open spell.
    private static DateRange Range(string days)
    {
        var parts = days.Split('/');
        return DateRange.Spell(On(parts[0]), parts[1] == "" ? null : On(parts[1]));
    }
}
