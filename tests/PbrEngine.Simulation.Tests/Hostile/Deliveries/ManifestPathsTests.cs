namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

public sealed class ManifestPathsTests
{
    public static TheoryData<string> Names => new(ManifestFaults.Paths.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public Task Run_FileNameThatIsNone_RefusesTheDeliveryAndGoesOnWithoutIt(string name) =>
        RefusedDelivery.MustBeRefused(ManifestFaults.Paths.Single(f => f.Name == name));
}
