using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

public sealed class ScenarioMemberTests
{
    private const string Whole = """
        role: child
        born_on: 2010-05-01
        lives_here: no
        joined_on: 2020-01-01
        left_on: 2021-01-01
        placements: [{ kind: PRU, from: 2020-09-01, to: 2021-07-31, because_of_exclusion: yes }]
        attendance: { 2025/26 SP: { possible: 120, authorised: 3, unauthorised: 2, unresolved: 1 } }
        suspended_on: [2026-01-05]
        permanently_excluded_on: [2026-02-05]
        offences: [{ ref: O1, offence_on: 2026-01-01, disposal_on: 2026-01-02, disposal: CAUTION }]
        incidents: [{ ref: I1, kind: ASB, role: SUSPECT, on: 2026-01-03 }]
        housing_actions: [{ ref: A1, kind: ABC, on: 2026-01-04 }]
        dwp: not_matched
        benefits: [{ benefit: UC, from: 2025-01-01, uc_group: searching }]
        work: [{ kind: employed, from: 2026-03-01, verified: no }]
        statuses: [{ status: CIN, from: 2025-06-01, to: 2026-04-30 }]
        """;

    [Fact]
    public void Read_EveryField_BecomesItsFact()
    {
        var member = Read(Whole, out var faults);
        Assert.Empty(faults);
        var person = member.Person;
        Assert.Equal(("child", false, "M2", "P2"), (member.Role, member.Resident, member.MemberRefs[0],
            person.PersonId));
        Assert.Equal(new DateSpan(A.Day("2020-01-01"), A.Day("2021-01-01")), member.Memberships[0]);
        Assert.Equal(("PRU", true), (person.Placements[0].Kind, person.Placements[0].BecauseOfExclusion));
        var term = person.Attendance[0];
        Assert.Equal((120, 3, 2, 1), (term.Possible, term.Authorised, term.Unauthorised, term.Unresolved));
        Assert.Equal([false, true], person.Exclusions.Select(e => e.Permanent));
        Assert.Equal(("CAUTION", A.Day("2026-01-01")), (person.Offences[0].Disposal, person.Offences[0].OffenceOn));
        Assert.Equal(("ASB", "SUSPECT"), (person.Incidents[0].Kind, person.Incidents[0].Role));
        Assert.Equal("ABC", person.Tenancies[0].Tenancy.Actions[0].Kind);
        Assert.True(person.AskedButNotMatched);
        Assert.Equal("searching", person.Benefits[0].UcGroup);
        Assert.False(person.WorkEvidence[0].Verified);
        Assert.Equal(A.Day("2026-04-30"), person.Statuses[0].Days.To);
        Assert.Equal(11, person.Incidents[0].Source.Line);
    }

    [Fact]
    public void Read_OffenceWithItsDisposalOnly_HappenedThatDay() => Assert.Equal(
        A.Day("2026-01-02"),
        Read("role: child\noffences: [{ ref: O1, disposal_on: 2026-01-02 }]", out _).Person.Offences[0].OffenceOn);

    [Theory]
    [InlineData("2025/26 SP", "2025/26 XX")]
    [InlineData("2025/26 SP", "2025/27 SP")]
    [InlineData("[2026-01-05]", "[5 January]")]
    [InlineData("not_matched", "perhaps")]
    [InlineData("possible: 120", "possible: many")]
    [InlineData("verified: no", "verified: maybe")]
    [InlineData("kind: PRU, from: 2020-09-01", "kind: PRU, from: [x]")]
    public void Read_WrongValue_IsRefused(string text, string instead)
    {
        Read(Whole.Replace(text, instead, StringComparison.Ordinal), out var faults);
        Assert.Equal(RuleSetCodes.FieldWrong, Assert.Single(faults).Code);
    }

    private static FamilyMember Read(string yaml, out List<RuleSetFault> faults)
    {
        faults = [];
        return ScenarioMember.Read(SourceFields.Read(new("a.yaml", "a.yaml", yaml), faults)!, 2);
    }
}
