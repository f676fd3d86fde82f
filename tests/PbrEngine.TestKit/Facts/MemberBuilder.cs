using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;

namespace PbrEngine.TestKit.Facts;

/// <summary>A member of a family with all that the feeds state of the person.</summary>
public sealed class MemberBuilder
{
    private readonly List<Func<FactRef, PlacementFact>> _placements = [];
    private readonly List<Func<FactRef, AttendanceFact>> _attendance = [];
    private readonly List<Func<FactRef, ExclusionFact>> _exclusions = [];
    private readonly List<Func<FactRef, OffenceFact>> _offences = [];
    private readonly List<Func<FactRef, IncidentFact>> _incidents = [];
    private readonly List<Func<FactRef, ClaimantFact>> _claimants = [];
    private readonly List<Func<FactRef, BenefitFact>> _benefits = [];
    private readonly List<Func<FactRef, TenancyFact>> _tenancies = [];
    private readonly List<Func<FactRef, StatusFact>> _statuses = [];
    private readonly List<Func<FactRef, WorkEvidenceFact>> _work = [];
    private readonly List<DateSpan> _memberships = [];
    private readonly string _role;
    private DateOnly? _bornOn;
    private bool _resident = true;

    internal MemberBuilder(string role, string bornOn)
    {
        _role = role;
        _bornOn = A.Day(bornOn);
    }

    /// <summary>A member of any role.</summary>
    public static MemberBuilder InRole(string role, string bornOn) => new(role, bornOn);

    /// <summary>The person id of the family's member of this number.</summary>
    public static string PersonId(int number) => FormattableString.Invariant($"P{number}");

    /// <summary>The member reference of the family's member of this number.</summary>
    public static string MemberRef(int number) => FormattableString.Invariant($"M{number}");

    /// <summary>Date of birth; null when no feed states one.</summary>
    public MemberBuilder BornOn(string? day)
    {
        _bornOn = A.DayOrNone(day);
        return this;
    }

    /// <summary>Lives elsewhere.</summary>
    public MemberBuilder NonResident()
    {
        _resident = false;
        return this;
    }

    /// <summary>A membership; without any, the member has been one since 2000.</summary>
    public MemberBuilder MemberFrom(string from, string? to = null)
    {
        _memberships.Add(Span(from, to));
        return this;
    }

    /// <summary>A placement.</summary>
    public MemberBuilder Placed(string kind, string from, string? to = null, bool becauseOfExclusion = false) =>
        Add(_placements, source => new(source, kind, becauseOfExclusion, Span(from, to)));

    /// <summary>Sessions of one term.</summary>
    public MemberBuilder Attended(
        string year, string term, int possible, int authorised = 0, int unauthorised = 0, int unresolved = 0) => Add(
            _attendance,
            source => new(source, SchoolTerm.Parse(year, term), possible, authorised, unauthorised, unresolved));

    /// <summary>A suspension.</summary>
    public MemberBuilder Suspended(string on) => Add(_exclusions, source => new(source, false, A.Day(on)));

    /// <summary>A permanent exclusion.</summary>
    public MemberBuilder Excluded(string on) => Add(_exclusions, source => new(source, true, A.Day(on)));

    /// <summary>An offence; without a day of disposal it isn't counted (R15).</summary>
    public MemberBuilder Offended(
        string reference, string offenceOn, string? disposalOn, string disposal = "CONVICTED") => Add(
            _offences,
            source => new(source, reference, A.Day(offenceOn), disposal, A.DayOrNone(disposalOn)));

    /// <summary>An incident.</summary>
    public MemberBuilder Incident(string reference, string kind, string role, string on) =>
        Add(_incidents, source => new(source, reference, kind, role, A.Day(on)));

    /// <summary>DWP was asked about the person.</summary>
    public MemberBuilder Asked(bool matched) => Add(_claimants, source => new(source, matched));

    /// <summary>A benefit spell.</summary>
    public MemberBuilder OnBenefit(string benefit, string from, string? to = null, string? ucGroup = null) =>
        Add(_benefits, source => new(source, benefit, ucGroup, Span(from, to)));

    /// <summary>A part in a tenancy.</summary>
    public MemberBuilder Tenant(TenancyBuilder tenancy, string from, string? to = null, bool isTenant = true) =>
        Add(_tenancies, source => new(source, tenancy.Build(), isTenant, Span(from, to)));

    /// <summary>A social-care status.</summary>
    public MemberBuilder Status(string status, string from, string? to = null) =>
        Add(_statuses, source => new(source, status, Span(from, to)));

    /// <summary>Work evidence.</summary>
    public MemberBuilder Worked(string kind, string from, string? to = null, bool verified = true) =>
        Add(_work, source => new(source, kind, Span(from, to), verified));

    internal FamilyMember Build(int number) => new()
    {
        Person = new()
        {
            PersonId = PersonId(number),
            BornOn = _bornOn,
            Placements = Make(_placements, Feed.Schools, "placements.csv", number),
            Attendance = Make(_attendance, Feed.Schools, "attendance.csv", number),
            Exclusions = Make(_exclusions, Feed.Schools, "exclusions.csv", number),
            Offences = Make(_offences, Feed.Police, "offences.csv", number),
            Incidents = Make(_incidents, Feed.Police, "incidents.csv", number),
            Claimants = Make(_claimants, Feed.Dwp, "claimants.csv", number),
            Benefits = Make(_benefits, Feed.Dwp, "benefits.csv", number),
            Tenancies = Make(_tenancies, Feed.Housing, "tenants.csv", number),
            Statuses = Make(_statuses, Feed.SocialCare, "statuses.csv", number),
            WorkEvidence = Make(_work, Feed.EarlyHelp, "work_evidence.csv", number),
        },
        MemberRefs = [MemberRef(number)],
        Role = _role,
        Resident = _resident,
        Memberships = _memberships.Count == 0 ? [Span("2000-01-01", null)] : [.. _memberships],
        Source = FactLines.At(Feed.EarlyHelp, "members.csv", number, 0),
    };

    private static List<T> Make<T>(List<Func<FactRef, T>> facts, Feed feed, string file, int number) =>
        [.. facts.Select((make, i) => make(FactLines.At(feed, file, number, i)))];

    private static DateSpan Span(string from, string? to) => DateSpan.Open(A.Day(from), A.DayOrNone(to));

    private MemberBuilder Add<T>(List<Func<FactRef, T>> facts, Func<FactRef, T> make)
    {
        facts.Add(make);
        return this;
    }
}
