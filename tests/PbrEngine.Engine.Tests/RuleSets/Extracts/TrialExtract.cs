using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Extracts;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.Tests.RuleSets.Extracts;

/// <summary>The description of a made-up feed, to be broken one word at a time.</summary>
internal static class TrialExtract
{
    internal const string Path = "rules/trial/v2099-01/extracts/allotments.yaml";

    internal const string Whole = """
        feed: allotments
        shrink_percent_max: 40
        files:
          - name: holders.csv
            columns:
              - { name: holder_ref, kind: text, required: yes }
              - { name: nino, kind: nino }
              - person
            key: [holder_ref]
            dating: undated
            person: holder_ref
          - name: lettings.csv
            columns:
              - { name: holder_ref, kind: text, required: yes }
              - { name: plot, kind: text, required: yes }
              - { name: size, kind: code, codes: [S, L] }
              - { name: fenced, kind: flag }
              - { name: let_on, kind: day, required: yes }
              - { name: left_on, kind: planned_end }
            key: [holder_ref, plot]
            dating: spell
            days: [let_on, left_on]
            parents:
              - { file: holders.csv, columns: [holder_ref], born_before: yes }
          - name: harvests.csv
            columns:
              - { name: holder_ref, kind: text, required: yes }
              - { name: plot, kind: text, required: yes }
              - { name: harvested_on, kind: day, required: yes }
              - { name: weighed_on, kind: day }
              - { name: baskets, kind: count }
            key: [holder_ref, plot, harvested_on]
            dating: event
            days: [harvested_on, weighed_on]
            parents:
              - { file: lettings.csv, columns: [holder_ref, plot], optional: yes }

        """;

    internal static string Changed(string text, string instead)
    {
        Assert.Contains(text, Whole, StringComparison.Ordinal);
        return Whole.Replace(text, instead, StringComparison.Ordinal);
    }

    internal static FeedContract? Read(string text, out List<RuleSetFault> faults)
    {
        faults = [];
        var file = new SourceFile("v2099-01/extracts/allotments.yaml", Path, text);
        return ExtractReader.Read(file, "rules/trial/v2099-01", faults);
    }

    internal static FileContract File(string name) => Read(Whole, out _)!.Files.Single(f => f.Name == name);
}
