using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>
/// What is done to the schools delivery once it is written, and the words its refusal must hold beside the delivery's
/// own name.
/// </summary>
public sealed record DeliveryFault(string Name, Action<DeliveryFolder> Spoil, params string[] Says)
{
    public override string ToString() => Name;
}
