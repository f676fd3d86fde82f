using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports.Checking;

/// <summary>The extract date of every scene is 31 October 2026.</summary>
public sealed class RowValidatorTests
{
    private const string Offence = "offence_ref,person_ref,offence_on,disposal,disposal_on";
    private const string Attendance =
        "pupil_ref,school,academic_year,term,possible,authorised,unauthorised,unresolved,basis";

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
    [InlineData("O1,N2,2026-11-01,FINED,x",
        "rejected IMP-001:disposal_on IMP-002:offence_on IMP-004:disposal IMP-012:person_ref")]
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
        const string Columns = "child_ref,status,from,to";
        RowScene.Import(Feed.SocialCare, "statuses.csv", Columns, "K1,CP,2024-06-01,", out var bench);

        Assert.Equal(DateOnly.MaxValue, bench.Store.RowsOf(Feed.SocialCare, "statuses.csv").Single().OwnDays!.Value.To);
    }

    [Fact]
    public void Check_Issue_NamesFileLineColumnAndValue()
    {
        RowScene.Import(Feed.Police, "offences.csv", Offence, "O1,N1,2024-01-05,FINED,", out var bench);

        var issue = bench.Issues.Single(ImportCodes.UnknownCode);
        Assert.Equal(
            ("police/2026-10-31/offences.csv", 2, "disposal", "FINED"),
            (issue.File, issue.Line, issue.Column, issue.Value));
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
