using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>Reads the family of a scenario: its own row, its members and its needs.</summary>
internal static class ScenarioFamily
{
    private const string FamilyRef = "F1";

    /// <summary>Stands where a programme forms its subject of its own rows.</summary>
    internal static FamilyFacts None { get; } = new()
    {
        Family = new() { Source = default, FamilyRef = "", Programme = "" },
        Members = [],
        Needs = [],
    };

    /// <summary>The family as stated.</summary>
    /// <param name="own">The family's own fields.</param>
    /// <param name="scenario">The scenario's, with members and needs.</param>
    internal static FamilyFacts Read(SourceFields own, SourceFields scenario)
    {
        var family = new FamilyFact
        {
            Source = ScenarioLines.At(Feed.EarlyHelp, "families.csv", 1, own.Node),
            FamilyRef = FamilyRef,
            Programme = "",
            AttachedOn = own.OptionalDay("attached_on"),
            AssessedOn = own.OptionalDay("assessed_on"),
            PlanOn = own.OptionalDay("plan_on"),
            HasLeadPractitioner = own.Flag("lead_practitioner", false),
            LocalDiscretion = own.Flag("local_discretion", false),
        };
        own.NothingElse();
        var names = new List<string>();
        return new()
        {
            Family = family,
            Members = [.. Members(scenario.Fields("members"), names)],
            Needs = [.. Needs(scenario.Fields("needs"), names)],
        };
    }

    private static List<FamilyMember> Members(SourceFields? members, List<string> names)
    {
        var read = new List<FamilyMember>();
        foreach (var name in members?.Names ?? [])
        {
            // A member that stands in `unless_stated` is taken away by a scenario that says so.
            if (members!.Find(name) is SafeText { Value: "nobody" })
                continue;
            names.Add(name);
            read.Add(ScenarioMember.Read(members.Fields(name)!, names.Count));
        }
        return read;
    }

    private static List<NeedFact> Needs(SourceFields? needs, List<string> members)
    {
        var read = new List<NeedFact>();
        foreach (var code in needs?.Names ?? [])
        {
            if (needs!.Find(code) is SafeText { Value: "none" })
                continue;
            // One row, or a list of several of the same code.
            if (needs.Find(code) is SafeList)
                read.AddRange(needs.Each(code, need => Need(need, code, members)));
            else
                read.Add(Need(needs.Fields(code)!, code, members));
        }
        return read;
    }

    private static NeedFact Need(SourceFields need, string code, List<string> members)
    {
        string? member = null;
        if (need.OptionalText("member") is { } name)
        {
            member = members.Contains(name)
                ? ScenarioMember.MemberRef(members.IndexOf(name) + 1)
                : need.Wrong(need.Find("member")!, $"There is no member {name} in the scenario.", "");
        }
        var source = ScenarioLines.At(Feed.EarlyHelp, "needs.csv", 1, need.Node);
        var read = new NeedFact(
            source,
            FamilyRef,
            member,
            code,
            need.Day("identified_on"),
            need.OptionalDay("closed_on"),
            need.OptionalText("closure") == "positive");
        need.NothingElse();
        return read;
    }
}
