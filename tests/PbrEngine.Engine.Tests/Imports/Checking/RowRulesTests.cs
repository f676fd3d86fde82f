using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Tests.Imports.Checking;

/// <summary>Checks over several columns. The extract date is 31 October 2026.</summary>
public sealed class RowRulesTests
{
    private const string Attendance =
        "pupil_ref,school,academic_year,term,possible,authorised,unauthorised,unresolved,basis";

    private const string Family = "family_ref,programme,opened_on,closed_on,local_discretion_reason";

    [Theory]
    [InlineData("P1,301,2025/26,AU,100,50,30,20,LIVE", "ok")]
    [InlineData("P1,301,2025/26,AU,100,50,30,21,LIVE", "rejected IMP-006:possible")]
    [InlineData("P1,301,2025/26,AU,100,60,41,,CENSUS", "rejected IMP-006:possible")]
    [InlineData("P1,301,2025/26,AU,306,0,0,0,", "ok")]
    [InlineData("P1,301,2025/26,AU,307,0,0,0,", "rejected IMP-006:possible")]
    [InlineData("P1,301,2025/26,SP,190,0,0,0,", "ok")]
    [InlineData("P1,301,2025/26,SP,191,0,0,0,", "rejected IMP-006:possible")]
    [InlineData("P1,301,2025/26,AU,0,0,0,0,", "ok")]
    [InlineData("P1,301,2025/26,AU,-1,0,0,0,", "rejected IMP-005:possible")]
    [InlineData("P1,301,2025/26,AU,+1,0,0,0,", "rejected IMP-005:possible")]
    [InlineData("P1,301,2025/26,AU,1.0,0,0,0,", "rejected IMP-005:possible")]
    [InlineData("P1,301,2025/26,AU,9999999999,0,0,x,", "rejected IMP-005:possible IMP-005:unresolved")]
    [InlineData("P1,301,2025-26,AU,10,0,0,0,", "rejected IMP-025:academic_year")]
    [InlineData("P1,301,2025/27,AU,10,0,0,0,", "rejected IMP-025:academic_year")]
    [InlineData("P1,301,2025/26,Autumn,10,0,0,0,", "rejected IMP-004:term")]
    [InlineData("P1,301,2020/21,AU,10,0,0,0,", "ok")]
    [InlineData("P1,301,2019/20,SU,10,0,0,0,", "rejected IMP-003:academic_year")]
    [InlineData("P2,301,2025/26,AU,10,0,0,0,", "rejected IMP-012:pupil_ref")]
    public void Check_Attendance_FindsWhatIsWrong(string row, string expected) =>
        Assert.Equal(expected, RowScene.Import(Feed.Schools, "attendance.csv", Attendance, row));

    [Theory]
    [InlineData("F1,phase1,2024-01-01,2027-01-01,", "ok")]
    [InlineData("F1,phase1,2024-01-02,2024-01-02,", "ok")]
    [InlineData("F1,phase1,2024-01-02,2024-01-01,", "rejected IMP-021:closed_on")]
    [InlineData("F1,phase1,2024-01-01,,@cmd", "ok IMP-019:local_discretion_reason")]
    [InlineData("F1,phase1,2024-01-01,,\"\t x\"", "ok IMP-019:local_discretion_reason")]
    [InlineData("F1,phase1,2024-01-01,,\"  -1\"", "ok IMP-019:local_discretion_reason")]
    [InlineData("F1,phase1,2024-01-01,,a-1", "ok")]
    public void Check_Family_FindsWhatIsWrong(string row, string expected) =>
        Assert.Equal(expected, RowScene.Import(Feed.EarlyHelp, "families.csv", Family, row));

    [Theory]
    [InlineData("C1,UC,searching,2024-01-01,", "ok")]
    [InlineData("C1,UC,,2024-01-01,", "rejected IMP-022:uc_group")]
    [InlineData("C1,JSA,,2024-01-01,2027-01-01", "ok")]
    [InlineData("C1,JSA,,2024-01-01,2023-12-31", "rejected IMP-021:ended_on")]
    [InlineData("C1,JSA,,1990-03-14,", "rejected IMP-003:started_on")]
    public void Check_Benefit_FindsWhatIsWrong(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.Dwp, "benefits.csv", "claimant_ref,benefit,uc_group,started_on,ended_on", row));

    [Theory]
    [InlineData("F1,M1,child,Y,2024-01-01,2024-01-01", "ok")]
    [InlineData("F1,M1,child,Y,2024-01-01,2024-01-02", "ok IMP-003:joined_on")]
    [InlineData("F1,M1,child,Y,2024-01-01,2026-11-01", "rejected IMP-002:date_of_birth IMP-003:joined_on")]
    public void Check_Member_BornAfterJoiningIsAWarning(string row, string expected) => Assert.Equal(
        expected,
        RowScene.Import(
            Feed.EarlyHelp, "members.csv", "family_ref,member_ref,role,resident,joined_on,date_of_birth", row));

    [Theory]
    [InlineData("K1,CP,2019-06-01,", "ok")]
    [InlineData("K1,CP,2024-06-01,2024-05-31", "rejected IMP-021:to")]
    public void Check_Status_MayBeginBeforeBirth(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.SocialCare, "statuses.csv", "child_ref,status,from,to", row));
}
