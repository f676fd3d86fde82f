using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports.Checking;

/// <summary>The extract date of every scene is 31 October 2026.</summary>
public sealed class RowValidatorTests
{
    private const string Offence = "offence_ref,person_ref,offence_on,disposal,disposal_on";
    private const string Attendance =
        "pupil_ref,school,academic_year,term,possible,authorised,unauthorised,unresolved,basis";
    private const string Family = "family_ref,programme,opened_on,closed_on,local_discretion_reason";

    [Theory]
    [InlineData("O1,N1,2026-10-31,CHARGED,", "ok")]
    [InlineData("O1,N1,2026-11-01,CHARGED,", "rejected IMP-002:offence_on")]
    [InlineData("O1,N1,2024-02-29,CHARGED,", "ok")]
    [InlineData("O1,N1,2023-02-29,CHARGED,", "rejected IMP-001:offence_on")]
    [InlineData("O1,N1,31/10/2024,CHARGED,", "rejected IMP-001:offence_on")]
    [InlineData("O1,N1,2024-1-05,CHARGED,", "rejected IMP-001:offence_on")]
    [InlineData("O1,N1,2024-01-05T00:00,CHARGED,", "rejected IMP-001:offence_on")]
    [InlineData("O1,N1, 2024-01-05 , CHARGED ,", "ok")]
    [InlineData("O1,N1,2000-02-29,CHARGED,", "ok")]
    [InlineData("O1,N1,2000-02-28,CHARGED,", "rejected IMP-003:offence_on")]
    [InlineData("O1,N1,2024-01-05,charged,", "rejected IMP-004:disposal")]
    [InlineData("O1,N1,2024-01-05,FINED,", "rejected IMP-004:disposal")]
    [InlineData("O1,N2,2024-01-05,CHARGED,", "rejected IMP-012:person_ref")]
    [InlineData("O1,,2024-01-05,CHARGED,", "rejected IMP-020:person_ref")]
    [InlineData("O1,N1,2024-01-05,  ,", "rejected IMP-020:disposal")]
    [InlineData("O1,N1,2024-01-05,CONVICTED,2024-02-01", "ok")]
    [InlineData("O1,N1,2024-01-05,CONVICTED,", "ok IMP-023:disposal_on")]
    [InlineData("O1,N1,2024-01-05,YOUTH_CONDITIONAL_CAUTION,", "ok IMP-023:disposal_on")]
    [InlineData("O1,N1,2024-01-05,NFA,", "ok")]
    [InlineData("O1,N1,2024-01-05,CAUTION,2026-11-01", "rejected IMP-002:disposal_on")]
    [InlineData("O1,N1,2024-01-05,CAUTION,soon", "rejected IMP-001:disposal_on")]
    [InlineData("O1,N2,2026-11-01,FINED,x", "rejected IMP-001:disposal_on IMP-002:offence_on IMP-004:disposal IMP-012:person_ref")]
    [InlineData("O1,N1,2024-01-05,CHARGED", "rejected IMP-014:")]
    [InlineData("O1,N1,2024-01-05,CHARGED,,", "rejected IMP-014:")]
    [InlineData("=O1,N1,2024-01-05,CHARGED,", "ok IMP-019:offence_ref")]
    [InlineData("\"O\u0007\",N1,2024-01-05,CHARGED,", "rejected IMP-027:offence_ref")]
    [InlineData("O\u001F1,N1,2024-01-05,CHARGED,", "rejected IMP-027:offence_ref")]
    [InlineData("\"O\t1\",N1,2024-01-05,CHARGED,", "ok")]
    [InlineData("O\0,N1,2024-01-05,CHARGED,", "rejected IMP-016:")]
    [InlineData("O\"1,N1,2024-01-05,CHARGED,", "rejected IMP-015:")]
    public void Check_Offence_FindsWhatIsWrong(string row, string expected) =>
        Assert.Equal(expected, RowScene.Import(Feed.Police, "offences.csv", Offence, row));

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
    [InlineData("A1,T1,H1,ABC,2024-01-01", "ok")]
    [InlineData("A1,T1,,ABC,1980-01-01", "ok")]
    [InlineData("A1,T1,H1,ABC,1980-01-01", "rejected IMP-003:action_on")]
    [InlineData("A1,T1,H2,ABC,2024-01-01", "rejected IMP-012:tenant_ref")]
    [InlineData("A1,T2,,ABC,2024-01-01", "rejected IMP-012:tenancy_ref")]
    public void Check_Action_BoundByTheTenantOnlyWhenNamed(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.Housing, "actions.csv", "action_ref,tenancy_ref,tenant_ref,kind,action_on", row));

    [Theory]
    [InlineData("T1,2024-01-01,12050", "ok")]
    [InlineData("T1,2024-01-01,-12050", "ok")]
    [InlineData("T1,2024-01-01,120.50", "rejected IMP-026:arrears_pence")]
    [InlineData("T1,2024-01-01,-", "rejected IMP-026:arrears_pence")]
    [InlineData("T1,2024-01-01,1234567890123456", "rejected IMP-026:arrears_pence")]
    public void Check_Arrears_WholePence(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.Housing, "arrears.csv", "tenancy_ref,balance_on,arrears_pence", row));

    [Theory]
    [InlineData("K1,CP,2019-06-01,", "ok")]
    [InlineData("K1,CP,2024-06-01,2024-05-31", "rejected IMP-021:to")]
    public void Check_Status_MayBeginBeforeBirth(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.SocialCare, "statuses.csv", "child_ref,status,from,to", row));

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

    [Theory]
    [InlineData(Feed.Schools, "pupils.csv", "pupil_ref,upn", "P1,B801200005001", "ok")]
    [InlineData(Feed.Schools, "pupils.csv", "pupil_ref,upn", "P1,A801200005001", "ok IMP-007:upn")]
    [InlineData(Feed.Dwp, "claimants.csv", "claimant_ref,match_status,nino", "C1,MATCHED,QQ123456C", "ok IMP-008:nino")]
    [InlineData(Feed.SocialCare, "children.csv", "child_ref,nhs_number", "K1,9434765919", "ok")]
    [InlineData(Feed.SocialCare, "children.csv", "child_ref,nhs_number", "K1,9434765918", "ok IMP-009:nhs_number")]
    [InlineData(Feed.Police, "people.csv", "person_ref,pnc_id", "N1,2001/0000001A", "ok IMP-010:pnc_id")]
    [InlineData(Feed.Police, "people.csv", "person_ref,uprn", "N1,1.0E+11", "ok IMP-011:uprn")]
    [InlineData(Feed.Police, "people.csv", "person_ref,postcode", "N1,NOWHERE", "ok IMP-024:postcode")]
    [InlineData(Feed.Police, "people.csv", "person_ref,postcode", "N1,SW1A 1AA", "ok")]
    public void Check_Identifier_IsDroppedAndTheRowKept(Feed feed, string file, string columns, string row, string expected) =>
        Assert.Equal(expected, RowScene.Import(feed, file, columns, row));

    [Fact]
    public void Check_WrongIdentifier_IsNotStoredButAWrongPostcodeIs()
    {
        RowScene.Import(Feed.Police, "people.csv", "person_ref,uprn,postcode", "N1,12x,NOWHERE", out var bench);

        var row = bench.Store.RowsOf(Feed.Police, "people.csv").Single();
        var contract = Contracts.Get(Feed.Police, "people.csv");
        Assert.Null(row.Values[contract.IndexOf("uprn")]);
        Assert.Equal("NOWHERE", row.Values[contract.IndexOf("postcode")]);
    }

    [Fact]
    public void Check_GoodRow_HasCanonicalValuesKeyAndOwnDays()
    {
        RowScene.Import(Feed.Schools, "attendance.csv", Attendance, " P1 ,\"3,01\",2025/26,SP,10,1,2,,", out var bench);

        var row = bench.Store.RowsOf(Feed.Schools, "attendance.csv").Single();
        Assert.Equal(["P1", "3,01", "2025/26", "SP", 10L, 1L, 2L, null, null], row.Values);
        Assert.Equal("P1\u001F3,01\u001F2025/26\u001FSP", row.Key);
        Assert.Equal(new(new(2026, 1, 1), new(2026, 4, 5)), row.OwnDays);
        Assert.Equal(2, row.Line);
    }

    [Theory]
    [InlineData("O1,N1,2024-01-05,CHARGED,", "2024-01-05")]
    [InlineData("O1,N1,2024-01-05,CONVICTED,2024-02-01", "2024-02-01")]
    public void Check_Offence_OwnDayIsTheDisposalIfStated(string row, string day)
    {
        RowScene.Import(Feed.Police, "offences.csv", Offence, row, out var bench);

        var own = bench.Store.RowsOf(Feed.Police, "offences.csv").Single().OwnDays!.Value;
        Assert.Equal((day, 1), (own.From.ToString("O", null), own.Days));
    }

    [Fact]
    public void Check_OpenSpell_OwnDaysAreOpen()
    {
        RowScene.Import(Feed.SocialCare, "statuses.csv", "child_ref,status,from,to", "K1,CP,2024-06-01,", out var bench);

        Assert.Equal(DateOnly.MaxValue, bench.Store.RowsOf(Feed.SocialCare, "statuses.csv").Single().OwnDays!.Value.To);
    }

    [Theory]
    [InlineData("O1,N1,2024-01-05,FINED,", "O1\u001FN1")]
    [InlineData("O1,N1,bad,CHARGED,", "O1\u001FN1")]
    [InlineData("O1,N1,2024-01-05,CHARGED,,extra", "O1\u001FN1")]
    [InlineData("O1,,2024-01-05,CHARGED,", null)]
    [InlineData("O1", null)]
    [InlineData("\"O1,N1,2024-01-05,CHARGED,", null)]
    public void Check_RejectedRow_KeepsItsKeyWhenReadableAndItsText(string row, string? key)
    {
        RowScene.Import(Feed.Police, "offences.csv", Offence, row, out var bench);

        var delivery = bench.Store.List().Single();
        var content = delivery.Files.Single(f => f.Name == "offences.csv").ContentId;
        Assert.Equal(key is null ? [] : [key], bench.Store.RejectedKeys(content));
        Assert.Equal(row, bench.Store.RawLine(Contracts.Get(Feed.Police, "offences.csv"), content, 2));
    }

    [Fact]
    public void Check_Issue_NamesFileLineColumnAndValue()
    {
        RowScene.Import(Feed.Police, "offences.csv", Offence, "O1,N1,2024-01-05,FINED,", out var bench);

        var issue = bench.Issues.Single(ImportCodes.UnknownCode);
        Assert.Equal(("police/2026-10-31/offences.csv", 2, "disposal", "FINED"), (issue.File, issue.Line, issue.Column, issue.Value));
        Assert.Equal(IssueSeverity.Error, issue.Severity);
    }

    [Fact]
    public void Check_LongValue_IsCutInTheIssue()
    {
        var long_ = new string('x', 300);
        RowScene.Import(Feed.Police, "offences.csv", Offence, $"O1,N1,2024-01-05,{long_},", out var bench);

        Assert.Equal(new string('x', 200) + "…", bench.Issues.Single(ImportCodes.UnknownCode).Value);
    }
}
