using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Benchmarks.Cohorts;

/// <summary>Families with two members and eleven facts each, different by their number.</summary>
internal static class InventedFamilies
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    internal static IReadOnlyList<FamilyFacts> Make(int count, string programme) =>
        [.. Enumerable.Range(0, count).Select(i => Family(i, programme))];

    private static FamilyFacts Family(int i, string programme) => new()
    {
        Family = new()
        {
            Source = At("families.csv", i, 2),
            FamilyRef = FormattableString.Invariant($"F{i:000000}"),
            Programme = programme,
            AssessedOn = new(2026, 1, 10),
            PlanOn = new(2026, 1, 12),
            HasLeadPractitioner = i % 20 != 0,
            AttachedOn = new DateOnly(2026, 1, 15).AddDays(i % 60),
        },
        Members = [Member(i, "parent", Parent(i)), Member(i, "child", Child(i))],
        Needs =
        [
            new(At("needs.csv", i, 2), "", null, "health", new(2026, 1, 20), AsAt.AddDays(-(i % 400)), i % 3 != 0),
        ],
    };

    private static PersonFacts Parent(int i) => new()
    {
        PersonId = FormattableString.Invariant($"P{2 * i:00000000}"),
        BornOn = new DateOnly(1986, 5, 1).AddDays(i % 3_000),
        Offences = [new(At("people.csv", i, 3), "O", Before(i, 500), "CONVICTED", Before(i, 450))],
        Incidents =
        [
            new(At("people.csv", i, 4), "I", i % 2 == 0 ? "ASB" : "DOMESTIC_ABUSE", "SUSPECT", Before(i, 420)),
        ],
        Claimants = [new(At("people.csv", i, 5), i % 10 != 0)],
        Benefits =
        [
            new(At("people.csv", i, 6), i % 2 == 0 ? "JSA" : "ESA", null, new(new(2024, 1, 1), Before(i, 300))),
        ],
        WorkEvidence = [new(At("people.csv", i, 7), "employed", DateSpan.Open(Before(i, 250), null), true)],
    };

    private static PersonFacts Child(int i) => new()
    {
        PersonId = FormattableString.Invariant($"P{2 * i + 1:00000000}"),
        BornOn = new DateOnly(2012, 1, 1).AddDays(i % 2_000),
        Placements = [new(At("people.csv", i, 8), "SCHOOL", false, DateSpan.Open(new(2020, 9, 1), null))],
        Attendance = [Term(i, "AU", 140), Term(i, "SP", 120), Term(i, "SU", 130)],
        Exclusions = [new(At("people.csv", i, 12), i % 30 == 0, Before(i, 700))],
    };

    private static AttendanceFact Term(int i, string term, int possible) => new(
        At("people.csv", i, 9), SchoolTerm.Parse("2025/26", term), possible, i % 17, i % 13, i % 40 == 0 ? 3 : 0);

    private static DateOnly Before(int i, int daysMax) => AsAt.AddDays(-(i * 7 % daysMax));

    private static FamilyMember Member(int i, string role, PersonFacts person) => new()
    {
        Person = person,
        MemberRefs = [person.PersonId],
        Role = role,
        Resident = true,
        Memberships = [DateSpan.Open(new(2020, 1, 1), null)],
        Source = At("members.csv", i, 2),
    };

    private static FactRef At(string file, int content, int line) => new((byte)file.Length, content, line);
}
