using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.RuleSets.Tests;

/// <summary>Every rule set of the repository, as it is built.</summary>
internal static class Shipped
{
    /// <summary>Every version, in order of program and name.</summary>
    internal static IReadOnlyList<ShippedRuleSet> All { get; } =
    [
        .. RuleSetAssemblies.In(AppContext.BaseDirectory)
            .SelectMany(a => EmbeddedSources.Of(a).Select(source => new ShippedRuleSet(a, source))),
    ];

    /// <summary>Their names, as the data of a theory.</summary>
    internal static TheoryData<string> Names => [.. All.Select(s => s.Name)];

    internal static ShippedRuleSet Expanded { get; } = Of("expanded/v2015-04");

    internal static ShippedRuleSet Phase1 { get; } = Of("phase1/v2012-04");

    internal static ShippedRuleSet SupportingFamilies { get; } = Of("supporting-families/v2022-10");

    /// <summary>The version of a name.</summary>
    internal static ShippedRuleSet Of(string name) => All.Single(s => s.Name == name);
}
