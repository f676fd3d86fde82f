using System.Text.RegularExpressions;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>Tells what a rule set would say in a raw code, at the line that brings the code in.</summary>
internal static class WordFaults
{
    /// <summary>The faults of what was missing in any scenario, and of the feeds; none without sources.</summary>
    internal static IEnumerable<RuleSetFault> Of(RuleSet ruleSet, IEnumerable<MissingWord> missing)
    {
        if (ruleSet.Source is not { } source)
            return [];
        var feeds = ruleSet.Feeds.Select(f => f.Feed.Code())
            .Where(code => !ruleSet.Words.HasCode(code))
            .Select(code => new MissingWord(code, "codes"));
        return missing.Concat(feeds)
            .Distinct()
            .OrderBy(m => m.Section, StringComparer.Ordinal)
            .ThenBy(m => m.Code, StringComparer.Ordinal)
            .Select(m => Fault(source, m));
    }

    private static RuleSetFault Fault(RuleSetSource source, MissingWord missing)
    {
        var (file, line, column) = Place(source, missing);
        var isCitable = missing.Section.Length > 0;
        return new()
        {
            Code = isCitable ? RuleSetCodes.WordMissing : RuleSetCodes.FactUncited,
            File = file,
            Line = line,
            Column = column,
            Subject = missing.Code,
            Message = isCitable
                ? $"An explanation would say {missing.Code}; give it words under `{missing.Section}` in "
                    + $"{source.PathOf(RuleSetSource.WordsName)}."
                : $"Rules decide over {missing.Code} and no trace can say what it held; let it implement ICited, with "
                    + "ids, codes, numbers and days, never a name.",
        };
    }

    // Code states a code in quotes or declares a type; what only data states is found there.
    private static (string File, long Line, long Column) Place(RuleSetSource source, MissingWord missing)
    {
        var escaped = Regex.Escape(missing.Code);
        var sought = missing.Section.Length == 0
            ? $@"\b(record|class)\s+(?<code>{escaped})\b"
            : $@"(?<![\w.])(?<code>{escaped})(?!\w)";
        foreach (var file in source.Files
            .Where(f => !f.IsIn("scenarios") && f.Below != RuleSetSource.WordsName)
            .OrderBy(f => f.IsCode ? 0 : 1))
        {
            var text = file.IsCode ? SourceText.WithoutComments(file.Text) : file.Text;
            var match = Regex.Match(text, sought, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            if (match.Success)
            {
                var (line, column) = SourceText.Place(file.Text, match.Groups["code"].Index);
                return (file.Path, line, column);
            }
        }
        return (source.PathOf(RuleSetSource.WordsName), 0, 0);
    }
}
