using PbrEngine.Domain.Subjects;
using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets;

/// <summary>Finds what a version of a rule set pays for, where that is not a family.</summary>
internal static class SubjectTypes
{
    /// <summary>The version's one type of the kind; null when it has none, or a fault that was noted.</summary>
    internal static ISubjectSource? Find(RuleSetSource source, List<RuleSetFault> faults)
    {
        // Namespace = folder, and a version's folder v2015-04 is the namespace part V201504.
        var part = "." + source.Version.Replace("-", "", StringComparison.Ordinal).Replace('v', 'V') + ".";
        var types = (source.Assembly?.GetTypes() ?? [])
            .Where(t => typeof(ISubjectSource).IsAssignableFrom(t) && t is { IsAbstract: false, IsClass: true })
            .Where(t => $".{t.Namespace}.".Contains(part, StringComparison.Ordinal))
            .ToList();
        if (types.Count == 0)
            return null;
        if (types.Count == 1 && types[0].GetConstructor([]) is { } make)
            return (ISubjectSource)make.Invoke([]);
        var names = string.Join(", ", types.Select(t => t.Name).Order(StringComparer.Ordinal));
        faults.Add(RuleTypes.Fault(
            source,
            "",
            RuleSetCodes.RuleBroken,
            $"{names}: a version has one source of subjects, with a public constructor that takes nothing."));
        return null;
    }
}
