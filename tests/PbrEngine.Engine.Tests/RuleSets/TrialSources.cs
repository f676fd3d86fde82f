using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.Engine.Tests.RuleSets.V209901.Outcomes;
using PbrEngine.TestKit.Evaluating;

namespace PbrEngine.Engine.Tests.RuleSets;

/// <summary>The sources of a small made-up rule set, to be broken one at a time.</summary>
internal sealed class TrialSources
{
    internal const string Manifest = "v2099-01/manifest.yaml";
    internal const string Parameters = "v2099-01/parameters/one.yaml";
    internal const string Rule = "v2099-01/outcomes/TRIAL-01.cs";
    internal const string Words = "v2099-01/words.yaml";
    internal const string Scenarios = "v2099-01/scenarios/some.yaml";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal)
    {
        [Manifest] = """
            programme: trial
            version: v2099-01
            label: A trial
            from: 2099-01-01
            status: draft
            author: ann

            """,
        [Parameters] = """
            parameters:
              - id: one
                label: The only one
                unit: count
                reference: Clause 1
                provenance: seen
                values: [{ from: 2099-01-01, value: 7 }]

            """,
        [Rule] = """
            [Name("TRIAL-01"), Description("Says that nobody is eligible.")]
            // parameters.Number("none")
            Then().Yield(_ => parameters.Number("one"));

            """,
    };

    private Type[] _types = [typeof(NobodyIsEligible), typeof(TrialSources)];

    internal IReadOnlyDictionary<string, string> Texts => _texts;

    internal TrialSources With(string name, string text)
    {
        _texts[name] = text;
        return this;
    }

    internal TrialSources Without(string name)
    {
        _texts.Remove(name);
        return this;
    }

    /// <summary>Replaces a text in a source; one that isn't there is the test's mistake.</summary>
    internal TrialSources Change(string name, string text, string instead)
    {
        Assert.Contains(text, _texts[name], StringComparison.Ordinal);
        return With(name, _texts[name].Replace(text, instead, StringComparison.Ordinal));
    }

    /// <summary>Other rules in the program.</summary>
    internal TrialSources Rules(params Type[] types)
    {
        _types = types;
        return this;
    }

    internal SourceAssembly Assembly() => new(_texts, _types);

    internal RuleSetSource Source() => EmbeddedSources.Of(Assembly()).Single(s => s.Version == "v2099-01");

    /// <summary>Writes the sources into the folder of their programme.</summary>
    internal void WriteTo(string folder)
    {
        foreach (var (name, text) in _texts)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    internal IReadOnlyList<RuleSet> Load() => RuleSetLoader.Load(Assembly());

    /// <summary>The faults of loading, as lines.</summary>
    internal IReadOnlyList<RuleSetFault> Faults() => Assert.Throws<RuleSetException>(() => Load()).Faults;

    /// <summary>The one fault of loading.</summary>
    internal RuleSetFault Fault() => Assert.Single(Faults());
}
