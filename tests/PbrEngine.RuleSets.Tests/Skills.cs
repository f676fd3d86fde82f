using System.Reflection;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.RuleSets.Skills.V201304.Subjects;

namespace PbrEngine.RuleSets.Tests;

/// <summary>The skills programme's rule set as it is shipped, checked once.</summary>
internal static class Skills
{
    internal const string Version = "v2013-04";

    internal static Assembly Assembly { get; } = typeof(Apprenticeships).Assembly;

    /// <summary>What <c>pbr rules test</c> finds.</summary>
    internal static RuleSetCheck Check { get; } =
        RuleSetCheck.Of(EmbeddedSources.Of(Assembly).Single(s => s.Version == Version));
}
