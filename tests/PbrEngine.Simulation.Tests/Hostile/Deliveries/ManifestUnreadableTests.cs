namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

public sealed class ManifestUnreadableTests
{
    public static TheoryData<string> Names => new(ManifestFaults.Unreadable.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public Task Run_ManifestNobodyCanRead_RefusesTheDeliveryAndGoesOnWithoutIt(string name) =>
        RefusedDelivery.MustBeRefused(ManifestFaults.Unreadable.Single(f => f.Name == name));
}
