using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Tests.Imports.Checking;

public sealed class CellReaderTests
{
    [Theory]
    [InlineData("T1,2024-01-01,12050", "ok")]
    [InlineData("T1,2024-01-01,-12050", "ok")]
    [InlineData("T1,2024-01-01,120.50", "rejected IMP-026:arrears_pence")]
    [InlineData("T1,2024-01-01,-", "rejected IMP-026:arrears_pence")]
    [InlineData("T1,2024-01-01,1234567890123456", "rejected IMP-026:arrears_pence")]
    public void Check_Arrears_WholePence(string row, string expected) => Assert.Equal(
        expected, RowScene.Import(Feed.Housing, "arrears.csv", "tenancy_ref,balance_on,arrears_pence", row));

    [Theory]
    [InlineData("schools", "pupils.csv", "pupil_ref,upn", "P1,B801200005001", "ok")]
    [InlineData("schools", "pupils.csv", "pupil_ref,upn", "P1,A801200005001", "ok IMP-007:upn")]
    [InlineData("dwp", "claimants.csv", "claimant_ref,match_status,nino", "C1,MATCHED,QQ123456C", "ok IMP-008:nino")]
    [InlineData("social_care", "children.csv", "child_ref,nhs_number", "K1,9434765919", "ok")]
    [InlineData("social_care", "children.csv", "child_ref,nhs_number", "K1,9434765918", "ok IMP-009:nhs_number")]
    [InlineData("police", "people.csv", "person_ref,pnc_id", "N1,2001/0000001A", "ok IMP-010:pnc_id")]
    [InlineData("police", "people.csv", "person_ref,uprn", "N1,1.0E+11", "ok IMP-011:uprn")]
    [InlineData("police", "people.csv", "person_ref,postcode", "N1,NOWHERE", "ok IMP-024:postcode")]
    [InlineData("police", "people.csv", "person_ref,postcode", "N1,SW1A 1AA", "ok")]
    public void Check_Identifier_IsDroppedAndTheRowKept(
        string feed, string file, string columns, string row, string expected) =>
        Assert.Equal(expected, RowScene.Import(Feed.Parse(feed), file, columns, row));

    [Fact]
    public void Check_WrongIdentifier_IsNotStoredButAWrongPostcodeIs()
    {
        RowScene.Import(Feed.Police, "people.csv", "person_ref,uprn,postcode", "N1,12x,NOWHERE", out var bench);

        var row = bench.Store.RowsOf(Feed.Police, "people.csv").Single();
        var contract = Contracts.Get(Feed.Police, "people.csv");
        Assert.Null(row.Values[contract.IndexOf("uprn")]);
        Assert.Equal("NOWHERE", row.Values[contract.IndexOf("postcode")]);
    }
}
