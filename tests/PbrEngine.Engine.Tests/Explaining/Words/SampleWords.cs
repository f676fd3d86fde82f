using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.Explaining.Words;

/// <summary>Words as a programme's file states them.</summary>
internal static class SampleWords
{
    internal const string File = "rules/allotments/v2020-04/words.yaml";

    /// <summary>The engine's words with those of a sound file.</summary>
    internal static WordBook Book(string yaml)
    {
        var faults = new List<RuleSetFault>();
        var entries = Read(yaml, faults);
        Assert.Empty(faults);
        return WordBook.BuiltIn.With(entries!);
    }

    /// <summary>Reads a file; there is one parameter, <c>plots.min</c>.</summary>
    internal static WordEntries? Read(string yaml, List<RuleSetFault> faults) =>
        new WordReader(id => id == "plots.min").Read(new("v2020-04/words.yaml", File, yaml), faults);
}
