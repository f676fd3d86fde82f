namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

public sealed class FileFaultTests
{
    public static TheoryData<string> Names => new(FileFaults.All.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public Task Run_FileThatIsNone_RefusesTheDeliveryAndGoesOnWithoutIt(string name) =>
        RefusedDelivery.MustBeRefused(FileFaults.All.Single(f => f.Name == name));
}
