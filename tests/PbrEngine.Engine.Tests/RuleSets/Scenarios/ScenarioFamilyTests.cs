using PbrEngine.Domain.Facts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

public sealed class ScenarioFamilyTests
{
    private const string Whole = """
        family: { attached_on: 2026-01-15, plan_on: 2026-01-12, lead_practitioner: yes, local_discretion: yes }
        members: { mother: { role: parent }, tom: nobody, ann: { role: child } }
        needs:
          help: { identified_on: 2026-01-05, member: ann, closed_on: 2026-02-01, closure: positive }
          work: none
          crime: { identified_on: 2026-01-06, closed_on: 2026-02-01, closure: not_positive }
        """;

    [Fact]
    public void Read_MembersAndNeeds_AreThoseThatAreThere()
    {
        var family = Read(Whole, out var faults);
        Assert.Empty(faults);
        Assert.Equal((A.Day("2026-01-15"), null), (family.Family.AttachedOn!.Value, family.Family.AssessedOn));
        Assert.True(family.Family.LocalDiscretion && family.Family.HasLeadPractitioner);
        Assert.Equal(["parent", "child"], family.Members.Select(m => m.Role));
        Assert.Equal(["help", "crime"], family.Needs.Select(n => n.Code));
        Assert.Equal([true, false], family.Needs.Select(n => n.ClosedPositively));
        Assert.Equal(["M2", null], family.Needs.Select(n => n.MemberRef));
    }

    [Fact]
    public void Read_NeedOfNobody_IsRefused()
    {
        Read(Whole.Replace("member: ann", "member: tom", StringComparison.Ordinal), out var faults);
        Assert.Contains("no member tom", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    private static FamilyFacts Read(string yaml, out List<RuleSetFault> faults)
    {
        faults = [];
        var fields = SourceFields.Read(new("a.yaml", "a.yaml", yaml), faults)!;
        return ScenarioFamily.Read(fields.Fields("family")!, fields);
    }
}
