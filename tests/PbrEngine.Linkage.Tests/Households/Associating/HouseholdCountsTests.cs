namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class HouseholdCountsTests
{
    [Fact]
    public void Learn_EveryGroupNamesEverybody_CoverageIsNearlyWhole() =>
        Assert.InRange(new TwoHomes(400).Link().Result.Model.Coverage, 0.99, 0.9999);

    [Fact]
    public void Learn_GroupsLeaveSomeOut_CoverageFallsByTheirShare()
    {
        var town = new TwoHomes(400);
        for (int home = 0; home < 400; home++)
        {
            town.State($"rent {home} gran", "ADA", "1950-07-08", "F", $"{home}", $"tenancy {home}");
        }

        // The school names one of two others of the landlord's, and the landlord the one other of the school's.
        Assert.Equal(2.0 / 3, town.Link().Result.Model.Coverage, 0.01);
    }

    [Fact]
    public void Learn_MoreAreKnownToBeTwo_TheOthersAreLessSure()
    {
        double few = Weight(10);
        double many = Weight(200);

        Assert.True(few > many + 1, $"{few}, {many}");
    }

    [Fact]
    public void Learn_FewPairs_StaysByTheFirstPass() => Assert.Equal(
        TwoHomes.MotherBits, Assert.Single(new TwoHomes(1).Link().Result.Model.AtOneAddress).Weight, 0.3);

    private static double Weight(int knownTwo)
    {
        var town = new TwoHomes(400);
        for (int home = 0; home < 400; home++)
        {
            town.State($"rent {home} gran", "ADA", "1950-07-08", "F", $"{home}", $"tenancy {home}");
            if (home < knownTwo)
            {
                town.State($"school {home} girl", "ANN", "", "F", $"{home}", $"contact {home}");
                town.Compare($"school {home} mum", $"school {home} girl", TwoHomes.MotherBits);
            }
        }

        var band = Assert.Single(town.Link().Result.Model.AtOneAddress);
        Assert.Equal((2, 400 + knownTwo, knownTwo), (band.FromBits, band.Pairs, band.KnownTwo));
        return band.Weight;
    }
}
