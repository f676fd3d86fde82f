namespace PbrEngine.Engine.Tests.Generating;

/// <summary>Without mess, every row passes every intake rule.</summary>
public sealed class CleanCouncilTests(CleanCouncilTests.Council shared) : IClassFixture<CleanCouncilTests.Council>
{
    private readonly GeneratedCouncil council = shared.Generated;

    [Fact]
    public void Rows_OfEveryFile_HaveAKeyOfTheirOwn()
    {
        foreach (var (contract, delivery) in Files())
        {
            var rows = council.Read(contract.File, delivery);
            Assert.NotEmpty(rows);
            var twice = rows.GroupBy(contract.KeyOf).FirstOrDefault(group => group.Count() > 1);
            Assert.True(twice is null, $"{council.Seed}: {contract.File} {delivery} has {twice?.Key} twice");
        }
    }

    [Fact]
    public void Rows_OfEveryFile_ReferToRowsOfTheSameDelivery()
    {
        foreach (var (contract, delivery) in Files())
        {
            foreach (var (column, file, target) in contract.Parents)
            {
                var known = council.Read(file, delivery).Select(row => row[target]).ToHashSet(StringComparer.Ordinal);
                var lost = council.Read(contract.File, delivery)
                    .Select(row => row[column])
                    .FirstOrDefault(reference => reference.Length > 0 && !known.Contains(reference));
                Assert.True(lost is null, $"{council.Seed}: {contract.File} {delivery} refers to {lost}");
            }
        }
    }

    [Fact]
    public void Rows_OfEveryFile_HaveTheirRequiredValues()
    {
        foreach (var (contract, delivery) in Files())
        {
            foreach (var column in contract.Required.Split(','))
            {
                Assert.DoesNotContain(council.Read(contract.File, delivery), row => row[column].Length == 0);
            }
        }
    }

    [Fact]
    public void Days_OfEveryFile_AreInOrderAndNotAfterTheExtract()
    {
        foreach (var (contract, delivery) in Files())
        {
            foreach (var row in council.Read(contract.File, delivery))
            {
                var late = contract.Events.FirstOrDefault(column => Compare(row[column], delivery) > 0);
                var which = $"{council.Seed}: {contract.File} {contract.KeyOf(row)}";
                Assert.True(late is null, $"{which} has {late} in the future");
                var isTurned = contract.Spell is { } spell && row[spell.To].Length > 0
                    && Compare(row[spell.From], row[spell.To]) > 0;
                Assert.False(isTurned, $"{which} ends before it begins");
            }
        }
    }

    [Fact]
    public void Events_OfPeople_AreNotBeforeTheirBirth()
    {
        AssertBorn("schools/pupils.csv", "pupil_ref", ("schools/placements.csv", "from"));
        AssertBorn("schools/pupils.csv", "pupil_ref", ("schools/exclusions.csv", "started_on"));
        AssertBorn("police/people.csv", "person_ref", ("police/offences.csv", "offence_on"));
        AssertBorn("police/people.csv", "person_ref", ("police/incidents.csv", "incident_on"));
        AssertBorn("dwp/claimants.csv", "claimant_ref", ("dwp/benefits.csv", "started_on"));
        AssertBorn("social_care/children.csv", "child_ref", ("social_care/statuses.csv", "from"));
        AssertBorn("early_help/members.csv", "member_ref", ("early_help/members.csv", "joined_on"));
        AssertBorn("housing/tenants.csv", "tenant_ref", ("housing/tenants.csv", "from"));
    }

    [Fact]
    public void Rows_OnceDelivered_StayInLaterDeliveries()
    {
        foreach (var contract in ExtractContract.All)
        {
            foreach (var (earlier, later) in GeneratedCouncil.Deliveries.Zip(GeneratedCouncil.Deliveries.Skip(1)))
            {
                var now = council.Read(contract.File, later).Select(contract.KeyOf).ToHashSet(StringComparer.Ordinal);
                var before = council.Read(contract.File, earlier).Select(contract.KeyOf);
                Assert.True(now.IsSupersetOf(before), $"{council.Seed}: {contract.File} {later}");
            }
        }
    }

    [Fact]
    public void Attendance_OfATermUnderWay_GrowsWithEachDelivery()
    {
        int Possible(string delivery) => council.Read("schools/attendance.csv", delivery)
            .Where(row => row["academic_year"] == "2026/27")
            .Sum(row => Whole.Of(row["possible"]));

        Assert.Equal(0, Possible("2026-08-31"));
        Assert.True(Possible("2026-09-30") > 0);
        Assert.True(Possible("2026-10-31") > Possible("2026-09-30"));
    }

    [Fact]
    public void Attendance_OfEveryTerm_CountsNoMoreThanWasPossible()
    {
        foreach (var row in council.Read("schools/attendance.csv"))
        {
            var absent = Whole.Of(row["authorised"]) + Whole.Of(row["unauthorised"]) + Whole.Of(row["unresolved"]);
            Assert.InRange(absent, 0, Whole.Of(row["possible"]));
            Assert.True(Whole.Of(row["possible"]) > 0);
        }
    }

    [Fact]
    public void Benefits_OfUniversalCreditAlone_HaveAGroup() =>
        Assert.All(
            council.Read("dwp/benefits.csv"), row => Assert.Equal(row["benefit"] == "UC", row["uc_group"].Length > 0));

    [Fact]
    public void Offences_WithAProvenDisposal_SayWhen()
    {
        string[] proven = ["CONVICTED", "CAUTION", "YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"];
        var rows = council.Read("police/offences.csv").Where(row => proven.Contains(row["disposal"])).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty(row["disposal_on"]));
    }

    [Fact]
    public void Needs_Closed_SayHow() =>
        Assert.All(
            council.Read("early_help/needs.csv"),
            row => Assert.Equal(row["closed_on"].Length > 0, row["closure"] is "positive" or "not_positive"));

    [Theory]
    [InlineData("early_help/members.csv", "nino", 9)]
    [InlineData("dwp/claimants.csv", "nino", 9)]
    [InlineData("early_help/members.csv", "upn", 13)]
    [InlineData("schools/pupils.csv", "upn", 13)]
    [InlineData("social_care/children.csv", "upn", 13)]
    [InlineData("early_help/members.csv", "nhs_number", 10)]
    [InlineData("social_care/children.csv", "nhs_number", 10)]
    [InlineData("police/people.csv", "pnc_id", 13)]
    [InlineData("schools/pupils.csv", "uprn", 12)]
    public void Identifiers_OfEveryRecord_PassTheirChecks(string file, string column, int characters)
    {
        var stated = council.Read(file).Select(row => row[column]).Where(value => value.Length > 0).ToList();

        Assert.NotEmpty(stated);
        Assert.All(stated, value => Assert.True(IdentifierChecks.Hold(column, value), $"{council.Seed}: {value}"));
        Assert.All(stated, value => Assert.Equal(characters, value.Length));
    }

    [Fact]
    public void Identifiers_OfOnePerson_AreTheSameInEveryFeedAndNobodyElses()
    {
        AssertOneToOne("upn", "early_help", "schools", "social_care");
        AssertOneToOne("nino", "early_help", "dwp");
        AssertOneToOne("nhs_number", "early_help", "social_care");
        AssertOneToOne("pnc_id", "police");
    }

    [Fact]
    public void Truth_OfPersons_CoversEveryReferenceAndNoOther()
    {
        foreach (var (feed, file, column) in CouncilFeeds.PeopleFiles)
        {
            var stated = council.Read($"{feed}/{file}").Select(row => row[column]).ToHashSet(StringComparer.Ordinal);
            var rows = council.ReadTruth("persons.csv").Where(row => row["feed"] == feed);
            var truth = rows.Select(row => row["ref"]).ToList();
            Assert.Equal(truth.Count, truth.Distinct().Count());
            Assert.True(stated.SetEquals(truth), $"{council.Seed}: {feed}");
        }
    }

    [Fact]
    public void Truth_OfFamilies_AgreesWithTheMembers()
    {
        var persons = council.ReadTruth("persons.csv")
            .Where(row => row["feed"] == "early_help")
            .ToDictionary(row => row["ref"], row => row["true_person_id"], StringComparer.Ordinal);
        var stated = council.Read("early_help/members.csv")
            .Select(row => (row["family_ref"], persons[row["member_ref"]], row["role"]));

        var truth = council.ReadTruth("families.csv")
            .Select(row => (row["family_ref"], row["true_person_id"], row["role"]));
        Assert.Equal(truth.Order(), stated.Order());
    }

    private static IEnumerable<(ExtractContract Contract, string Delivery)> Files() =>
        ExtractContract.All.SelectMany(file => GeneratedCouncil.Deliveries.Select(delivery => (file, delivery)));

    private static int Compare(string day, string other) => string.CompareOrdinal(day, other);

    private void AssertBorn(string people, string reference, (string File, string Day) events)
    {
        var born = council.Read(people).ToDictionary(row => row[reference], row => row["date_of_birth"]);
        Assert.All(
            council.Read(events.File),
            row => Assert.True(
                Compare(born[row[reference]], row[events.Day]) <= 0, $"{council.Seed}: {row[reference]}"));
    }

    private void AssertOneToOne(string column, params string[] feeds)
    {
        var truth = council.ReadTruth("persons.csv")
            .ToDictionary(row => (row["feed"], row["ref"]), row => row["true_person_id"]);
        var pairs = CouncilFeeds.PeopleFiles
            .Where(file => feeds.Contains(file.Feed, StringComparer.Ordinal))
            .SelectMany(file => council.Read($"{file.Feed}/{file.File}")
                .Where(row => row[column].Length > 0)
                .Select(row => (Identifier: row[column], Person: truth[(file.Feed, row[file.Reference])])))
            .Distinct()
            .ToList();
        Assert.NotEmpty(pairs);
        Assert.Equal(pairs.Count, pairs.DistinctBy(pair => pair.Identifier).Count());
        Assert.Equal(pairs.Count, pairs.DistinctBy(pair => pair.Person).Count());
    }

    public sealed class Council : IDisposable
    {
        internal GeneratedCouncil Generated { get; } = GeneratedCouncil.Of(300, seed: 20, mess: 0);

        public void Dispose() => Generated.Dispose();
    }
}
