using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Cli.Composition;

/// <summary>Puts together what a night works with.</summary>
internal static class NightServices
{
    internal static RunServices Of(
        Surroundings surroundings, Stores stores, MappingLibrary mappings, RehearsedRuleSets rules)
    {
        var feeds = rules.Feeds;
        var import = new ImportDelivery(
            stores.Deliveries, stores.Agreements, mappings, surroundings.Clock, feeds, new ImportOptions());
        return new()
        {
            Deliveries = stores.Deliveries,
            Landing = new ImportLanding(import),
            Feeds = feeds,
            Persons = stores.Persons,
            Runs = stores.Runs,
            Gates = stores.Gates,
            Leases = stores.Leases(surroundings.Clock),
            Holders = new ProcessHolders(),
            Outcomes = stores.Outcomes,
            Traces = stores.Traces,
            RuleSets = rules.RuleSets,
            Linker = surroundings.Model().Linker,
            Clock = surroundings.Clock,
        };
    }
}
