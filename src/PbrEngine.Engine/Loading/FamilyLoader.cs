using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;

namespace PbrEngine.Engine.Loading;

/// <summary>Puts families together from early help's rows and their members' facts.</summary>
internal sealed class FamilyLoader(CurrentRows rows, PersonIndex persons)
{
    /// <summary>Every family of the programmes, by reference.</summary>
    internal IReadOnlyList<FamilyFacts> Load()
    {
        var facts = new PersonFactsLoader(rows, persons).Load();
        var memberships = Memberships().ToLookup(m => m.FamilyRef, StringComparer.Ordinal);
        var needs = Needs().ToLookup(n => n.FamilyRef, StringComparer.Ordinal);
        return
        [
            .. Families().OrderBy(f => f.FamilyRef, StringComparer.Ordinal).Select(family => new FamilyFacts
            {
                Family = family,
                Members = Members(memberships[family.FamilyRef], facts),
                Needs = [.. needs[family.FamilyRef].OrderBy(n => n.Source)],
            }),
        ];
    }

    private List<FamilyMember> Members(
        IEnumerable<MembershipFact> memberships, IReadOnlyDictionary<string, PersonFacts> facts) =>
    [
        .. memberships
            .GroupBy(m => persons.PersonOf(Feed.EarlyHelp, m.MemberRef)!, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Member(facts[g.Key], [.. g.OrderBy(m => m.Days.From).ThenBy(m => m.Source)])),
    ];

    private static FamilyMember Member(PersonFacts person, List<MembershipFact> memberships)
    {
        // Role and residence: the latest row (R51); the family's own statement of a date of birth comes first.
        var latest = memberships[^1];
        return new()
        {
            Person = latest.BornOn is null ? person : person with { BornOn = latest.BornOn },
            MemberRefs = [.. memberships.Select(m => m.MemberRef).Distinct(StringComparer.Ordinal)],
            Role = latest.Role,
            Resident = latest.Resident,
            Memberships = [.. memberships.Select(m => m.Days)],
            Source = latest.Source,
        };
    }

    private IEnumerable<FamilyFact> Families()
    {
        var file = Contracts.Get(Feed.EarlyHelp, "families.csv");
        var columns = new RowColumns(file);
        var reference = columns.Required("family_ref");
        var programme = columns.Required("programme");
        var assessed = columns.Day("assessed_on");
        var plan = columns.Day("plan_on");
        var practitioner = columns.Text("lead_practitioner");
        var attached = columns.Day("attached_on");
        var discretion = columns.Flag("local_discretion");
        return rows.Of(file).Select(row => new FamilyFact
        {
            Source = columns.Source(row),
            FamilyRef = reference(row),
            Programme = programme(row),
            AssessedOn = assessed(row),
            PlanOn = plan(row),
            HasLeadPractitioner = practitioner(row) is not null,
            AttachedOn = attached(row),
            LocalDiscretion = discretion(row),
        });
    }

    private IEnumerable<MembershipFact> Memberships()
    {
        var file = Contracts.Get(Feed.EarlyHelp, "members.csv");
        var columns = new RowColumns(file);
        var family = columns.Required("family_ref");
        var member = columns.Required("member_ref");
        var role = columns.Required("role");
        var resident = columns.Flag("resident");
        var days = columns.Spell("joined_on", "left_on");
        var bornOn = columns.Day("date_of_birth");
        return rows.Of(file).Select(row => new MembershipFact(
            columns.Source(row), family(row), member(row), role(row), resident(row), days(row), bornOn(row)));
    }

    private IEnumerable<NeedFact> Needs()
    {
        var file = Contracts.Get(Feed.EarlyHelp, "needs.csv");
        var columns = new RowColumns(file);
        var family = columns.Required("family_ref");
        var member = columns.Text("member_ref");
        var code = columns.Required("need_code");
        var identifiedOn = columns.Day("identified_on");
        var closedOn = columns.Day("closed_on");
        var closure = columns.Text("closure");
        return rows.Of(file).Select(row => new NeedFact(
            columns.Source(row),
            family(row),
            member(row),
            code(row),
            identifiedOn(row)!.Value,
            closedOn(row),
            closure(row) == "positive"));
    }
}
