using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

public sealed class FileContractTests
{
    /// <summary>
    /// Columns and which of them are required, word for word from 01-extracts.md (required ones with a star).
    /// </summary>
    [Theory]
    [InlineData(
        "early_help/families.csv",
        "family_ref* programme* opened_on* closed_on assessed_on plan_on lead_practitioner attached_on "
        + "local_discretion local_discretion_reason")]
    [InlineData(
        "early_help/members.csv",
        "family_ref* member_ref* role* resident* parental_responsibility joined_on* left_on person nino upn nhs_number")]
    [InlineData(
        "early_help/needs.csv",
        "family_ref* member_ref need_code* identified_on* source closed_on closure")]
    [InlineData("early_help/work_evidence.csv", "member_ref* kind* started_on* ended_on evidence_ref verified_by")]
    [InlineData("schools/pupils.csv", "pupil_ref* upn person")]
    [InlineData("schools/placements.csv", "pupil_ref* kind* school because_of_exclusion from* to")]
    [InlineData(
        "schools/attendance.csv",
        "pupil_ref* school academic_year* term* possible* authorised* unauthorised* unresolved basis")]
    [InlineData("schools/exclusions.csv", "pupil_ref* school type* started_on* sessions reason withdrawn")]
    [InlineData("police/people.csv", "person_ref* pnc_id person")]
    [InlineData("police/offences.csv", "offence_ref* person_ref* offence_code offence_on* disposal* disposal_on")]
    [InlineData("police/incidents.csv", "incident_ref* person_ref* kind* asb_type role* incident_on*")]
    [InlineData("dwp/claimants.csv", "claimant_ref* nino person match_status*")]
    [InlineData("dwp/benefits.csv", "claimant_ref* benefit* uc_group started_on* ended_on")]
    [InlineData("housing/tenants.csv", "tenancy_ref* tenant_ref* role from* to person")]
    [InlineData("housing/actions.csv", "action_ref* tenancy_ref* tenant_ref kind* action_on*")]
    [InlineData("housing/arrears.csv", "tenancy_ref* balance_on* arrears_pence*")]
    [InlineData("social_care/children.csv", "child_ref* nhs_number upn person")]
    [InlineData("social_care/statuses.csv", "child_ref* status* from* to")]
    public void Columns_EveryFile_AreTheContracts(string file, string columns)
    {
        const string person = "forenames surname date_of_birth sex address_1 address_2 town postcode uprn";
        var contract = Contracts.All.Single(f => $"{f.Feed.Code()}/{f.Name}" == file);
        Assert.Equal(
            string.Join(' ', columns.Split(' ').Select(c => c == "person" ? person : c)),
            string.Join(' ', contract.Columns.Select(c => c.Required ? c.Name + "*" : c.Name)));
    }

    [Fact]
    public void IndexOf_UnknownColumn_IsABrokenInvariant() => Assert.Throws<ArgumentException>(
        () => Contracts.Get(Feed.Police, "people.csv").IndexOf("shoe_size"));

    [Fact]
    public void StoredName_Underscores_BecomeCapitals()
    {
        Assert.Equal("DateOfBirth", new ColumnContract { Name = "date_of_birth", Kind = ColumnKind.BirthDay }.StoredName);
        Assert.Equal("Address1", new ColumnContract { Name = "address_1", Kind = ColumnKind.Text }.StoredName);
    }
}
