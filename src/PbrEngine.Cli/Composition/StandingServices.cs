using PbrEngine.Engine.Running.Leasing;
using PbrEngine.Engine.Running.Standing;

namespace PbrEngine.Cli.Composition;

/// <summary>Puts together what reads how nights stand.</summary>
internal static class StandingServices
{
    internal static ReadRuns Of(Surroundings surroundings, Stores stores) => new(
        stores.Runs, stores.Gates, stores.Leases(surroundings.Clock), new ProcessHolders(), surroundings.Clock);
}
