namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

public sealed class ManifestImpossibleTests
{
    public static TheoryData<string> Names => new(ManifestFaults.Impossible.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public Task Run_ManifestThatCannotBe_RefusesTheDeliveryAndGoesOnWithoutIt(string name) =>
        RefusedDelivery.MustBeRefused(ManifestFaults.Impossible.Single(f => f.Name == name));
}
