using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>The rules of one version as the program holds them.</summary>
internal static class RuleTypes
{
    /// <summary>The version's rules.</summary>
    internal static IReadOnlyList<Type> Of(RuleSetSource source)
    {
        // Namespace = folder, and a version's folder v2015-04 is the namespace part V201504.
        var part = "." + source.Version.Replace("-", "", StringComparison.Ordinal).Replace('v', 'V') + ".";
        return
        [
            .. (source.Assembly?.GetTypes() ?? [])
                .Where(RuleLibrary.IsRule)
                .Where(t => (t.Namespace + ".").Contains(part, StringComparison.Ordinal))
                .OrderBy(t => t.FullName, StringComparer.Ordinal),
        ];
    }

    /// <summary>Names and descriptions; those that lack one, or share an id, are refused.</summary>
    internal static IReadOnlyList<RuleSummary> Summaries(
        RuleSetSource source, IReadOnlyList<Type> types, List<RuleSetFault> all)
    {
        var summaries = new List<RuleSummary>();
        foreach (var type in types)
        {
            var (id, description) = RuleLibrary.Summary(type);
            var missing = id.Length == 0 ? "id, as in [Name(\"EXP-ATT-01\")]" : "[Description(\"…\")]";
            if (id.Length == 0 || description.Length == 0)
                all.Add(Fault(source, id, RuleSetCodes.RuleUnnamed, $"The rule {type.Name} has no {missing}; add it."));
            if (id.Length > 0 && summaries.Exists(s => s.Id == id))
                all.Add(Fault(source, id, RuleSetCodes.RuleTwice, $"Two rules have the id {id}; an id is one rule."));
            summaries.Add(new(id, description));
        }
        return [.. summaries.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Sources that the program holds no rule for, because their namespace is another than their folder; and those of
    /// which it was built from another text.
    /// </summary>
    internal static void CheckBuilt(RuleSetSource source, IReadOnlyList<RuleSummary> rules, List<RuleSetFault> all)
    {
        foreach (var file in source.Files.Where(f => f.IsCode && IsOutdated(source, f)))
        {
            new SourceFaults(file.Path, all, SourceText.RuleId(file.Text) ?? "").Add(
                RuleSetCodes.NotBuilt, 0, 0, "The program was built from another text of this file; build it again.");
        }
        foreach (var file in source.In("outcomes"))
        {
            if (SourceText.RuleId(file.Text) is { } id && rules.All(r => r.Id != id))
            {
                all.Add(Fault(
                    source,
                    id,
                    RuleSetCodes.NotBuilt,
                    $"The program holds no rule {id}; build it, and let its namespace be that of its folder."));
            }
        }
    }

    private static bool IsOutdated(RuleSetSource source, SourceFile file) =>
        source.Built is { } built && built.Find(file.Below)?.Text != file.Text;

    /// <summary>Compiles all rules; null, with every broken one noted, when one of them doesn't.</summary>
    internal static IRuleProgram? Compile(RuleSetSource source, IReadOnlyList<Type> types, List<RuleSetFault> all)
    {
        try
        {
            return RuleLibrary.Compile([.. types]);
        }
        catch (Rules.Model.RuleSetException e)
        {
            all.AddRange(e.Errors.Select(error => Fault(
                source, error.RuleName, RuleSetCodes.RuleBroken, $"The rule doesn't compile: {error.Message}.")));
            return null;
        }
    }

    /// <summary>A fault of a rule, at the line that states its id.</summary>
    internal static RuleSetFault Fault(RuleSetSource source, string id, string code, string message)
    {
        var quoted = $"\"{id}\"";
        var file = source.Files.FirstOrDefault(f => id.Length > 0 && SourceText.RuleId(f.Text) == id);
        var (line, column) = file is null
            ? (0, 0)
            : SourceText.Place(file.Text, file.Text.IndexOf(quoted, StringComparison.Ordinal));
        return new()
        {
            Code = code,
            File = file?.Path ?? source.PathOf("outcomes"),
            Line = line,
            Column = column,
            Subject = id,
            Message = message,
        };
    }
}
