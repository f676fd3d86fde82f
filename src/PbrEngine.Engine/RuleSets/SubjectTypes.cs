using System.Reflection;
using PbrEngine.Domain.Subjects;

namespace PbrEngine.Engine.RuleSets;

/// <summary>Finds what a version of a rule set pays for, where that is not a family.</summary>
internal static class SubjectTypes
{
    /// <summary>The version's one type of the kind; null when it has none.</summary>
    /// <exception cref="FormatException">It has two, or one that can't be made from nothing.</exception>
    internal static ISubjectSource? Find(Assembly assembly, string version)
    {
        // Namespace = folder, and a version's folder v2015-04 is the namespace part V201504.
        var part = "." + version.Replace("-", "", StringComparison.Ordinal).Replace('v', 'V') + ".";
        var types = assembly.GetTypes()
            .Where(t => typeof(ISubjectSource).IsAssignableFrom(t) && t is { IsAbstract: false, IsClass: true })
            .Where(t => $".{t.Namespace}.".Contains(part, StringComparison.Ordinal))
            .ToList();
        if (types.Count == 0)
            return null;
        if (types.Count == 1 && types[0].GetConstructor([]) is { } make)
            return (ISubjectSource)make.Invoke([]);
        var names = string.Join(", ", types.Select(t => t.Name).Order(StringComparer.Ordinal));
        throw new FormatException(
            $"Rule set {version} of {assembly.GetName().Name} has {names} as what it pays for: it needs one, "
            + "with a public constructor that takes nothing.");
    }
}
