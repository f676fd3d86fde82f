using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Tests.Imports.Checking;

public sealed class ParentRuleTests
{
    [Theory]
    [InlineData("A1,T1,H1,ABC,2024-01-01", "ok")]
    [InlineData("A1,T1,,ABC,1980-01-01", "ok")]
    [InlineData("A1,T1,H1,ABC,1980-01-01", "rejected IMP-003:action_on")]
    [InlineData("A1,T1,H2,ABC,2024-01-01", "rejected IMP-012:tenant_ref")]
    [InlineData("A1,T2,,ABC,2024-01-01", "rejected IMP-012:tenancy_ref")]
    public void Check_Action_BoundByTheTenantOnlyWhenNamed(string row, string expected) => Assert.Equal(
        expected,
        RowScene.Import(Feed.Housing, "actions.csv", "action_ref,tenancy_ref,tenant_ref,kind,action_on", row));

    [Theory]
    [InlineData("M1,employed,1990-03-14", "rejected IMP-003:started_on")]
    [InlineData("M1,employed,1990-03-15", "ok")]
    [InlineData("M2,employed,2024-01-01", "rejected IMP-012:member_ref")]
    public void Check_WorkEvidence_BoundByBirth(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.EarlyHelp, "work_evidence.csv", "member_ref,kind,started_on", row));

    [Theory]
    [InlineData("F1,,crime,2024-01-01", "ok")]
    [InlineData("F1,M1,crime,2024-01-01", "ok")]
    [InlineData("F1,M2,crime,2024-01-01", "rejected IMP-012:member_ref")]
    [InlineData("F2,M1,1.1,2024-01-01", "rejected IMP-012:family_ref IMP-012:member_ref")]
    [InlineData("F1,,11.1,2024-01-01", "rejected IMP-004:need_code")]
    public void Check_Need_RefersToFamilyAndMember(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.EarlyHelp, "needs.csv", "family_ref,member_ref,need_code,identified_on", row));
}
