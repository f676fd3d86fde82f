namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class AssociativeRoundsTests
{
    // The mother at another address is linked by her child alone; a member who is linked in the first round links her
    // in the second.
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Raise_MoreRounds_HearWhatTheFirstTold(int rounds, bool isRaised)
    {
        var town = new TwoHomes(400);
        for (int home = 0; home < 400; home++)
        {
            town.State($"school {home} dad", "TOM", "1984-08-09", "M", $"{home}", $"contact {home}");
            town.State($"rent {home} dad", "TOM", "1984-08-09", "M", $"{home}", $"tenancy {home}");
            town.Compare($"school {home} dad", $"rent {home} dad", 12);
            town.Compare($"school {home} dad", $"rent {(home + 1) % 400} dad", -9);
        }

        town.State("dwp mum", "ANN", "", "F", "moved", "claim 9");
        town.State("dwp aunt", "EVE", "", "F", "5", "claim 9");
        town.State("rent aunt", "EVE", "1980-02-03", "F", "5", "tenancy 5");
        town.Compare("dwp aunt", "rent aunt", TwoHomes.MotherBits);
        town.Compare("dwp mum", "rent 5 mum", -2);

        var (table, result) = town.Link(new() { RoundsMax = rounds });

        Assert.Equal(isRaised, result.Raised.Any(link => link.Weight < 0));
        Assert.Equal(isRaised, result.Clusters[Array.IndexOf(table.Ids, "dwp mum")]
            == result.Clusters[Array.IndexOf(table.Ids, "rent 5 mum")]);
    }
}
