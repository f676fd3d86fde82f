using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.Reference.Facts;

/// <summary>One family before the evidence of a run: who is measured when, and what its feeds can prove.</summary>
public sealed class FamilyScene(Evidence evidence, FamilyRecord family)
{
    private readonly List<Membership> _memberships =
        evidence.Memberships.Where(m => m.FamilyRef == family.FamilyRef).OrderBy(m => m.Days.From).ToList();

    public Evidence Evidence => evidence;

    public FamilyRecord Family => family;

    public Programme Programme { get; } = AllProgrammes.Named(family.Programme);

    public DateOnly AsAt => evidence.AsAt;

    /// <summary>D is `attached_on`, or as-at for a family not attached.</summary>
    public DateOnly D => family.AttachedOn ?? AsAt;

    public IReadOnlyList<Membership> Memberships => _memberships;

    public FeedEvidence Feed(string feed) => evidence.Feeds[feed];

    public IEnumerable<Need> AllNeeds => evidence.Needs.Where(n => n.FamilyRef == family.FamilyRef);

    public IEnumerable<Need> Needs(string problem) => AllNeeds.Where(n => Programme.ProblemOf(n.Code) == problem);

    /// <summary>Measured over a window: a membership that overlaps it.</summary>
    public IReadOnlySet<string> Members(DateRange window) =>
        _memberships.Where(m => m.Days.Overlaps(window)).Select(m => m.Person).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adult: 18 or over at the window's last day.</summary>
    public IReadOnlySet<string> Adults(DateRange window) =>
        Members(window).Where(p => Periods.Age(Born(p), window.To) >= Parameters.AdultAge)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Child: role `child`, whatever the age.</summary>
    public IReadOnlySet<string> Children(DateRange window) =>
        Members(window).Where(IsChild).ToHashSet(StringComparer.Ordinal);

    public bool IsChild(string person) => Latest(person).Role == "child";

    public bool IsResident(string person) => Latest(person).Resident;

    public DateOnly Born(string person) => Latest(person).Born;

    public string MemberRef(string person) => Latest(person).MemberRef;

    /// <summary>Dependent child at D: a member with role child aged 0–15, or 16–18 and resident.</summary>
    public bool HasDependentChild(DateOnly day) => Children(DateRange.Day(day)).Any(p => IsDependent(p, day));

    /// <summary>R38: a member at D.</summary>
    public bool HasExpectantParent(DateOnly day) =>
        Members(DateRange.Day(day)).Any(p => Latest(p).Role == "expectant_parent");

    private bool IsDependent(string person, DateOnly day)
    {
        var age = Periods.Age(Born(person), day);
        return age is >= 0 and < Parameters.DependentUnderAge
            || (age is >= Parameters.DependentUnderAge and <= Parameters.DependentResidentMaxAge
                && IsResident(person));
    }

    // R51: role and residence are those of the latest row.
    private Membership Latest(string person) => _memberships.Last(m => m.Person == person);
}
