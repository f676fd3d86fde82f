using System.Text;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Explaining.Words;

/// <summary>The words of what the engine itself measures and concludes: <c>words.yaml</c>, in the assembly.</summary>
internal static class BuiltInWords
{
    private const string Resource = "words.yaml";

    /// <summary>Reads them.</summary>
    /// <exception cref="RuleSetException">The file is broken, which a test would have shown.</exception>
    internal static WordEntries Read()
    {
        using var stream = typeof(BuiltInWords).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var faults = new List<RuleSetFault>();
        // Which parameters there are is each rule set's to say; a gap for one that isn't there stays out.
        var entries = new WordReader(_ => true).Read(
            new(Resource, Resource, reader.ReadToEnd().ReplaceLineEndings("\n")), faults);
        return faults.Count == 0 ? entries! : throw new RuleSetException(faults);
    }
}
