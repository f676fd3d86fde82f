using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.RuleSets.Extracts;
using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.Engine.RuleSets.Releasing;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets;

/// <summary>Reads one version of a rule set: all of it, or none and every fault.</summary>
public static class RuleSetReader
{
    /// <summary>The rule set; null when it has a fault that isn't a warning.</summary>
    public static RuleSet? Read(RuleSetSource source, List<RuleSetFault> faults)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(faults);
        var own = new List<RuleSetFault>();
        var manifest = ManifestReader.Read(source, own);
        var release = ReleaseSeal.Check(source, manifest, own);
        var parameters = Parameters(source, manifest, own);
        var types = RuleTypes.Of(source);
        var rules = RuleTypes.Summaries(source, types, own);
        RuleTypes.CheckBuilt(source, rules, own);
        foreach (var file in source.Files.Where(f => f.IsCode))
        {
            ReachingOut.Check(file, own);
            ParameterUses.Check(ParameterUses.In(file), parameters, own);
        }
        var feeds = ProgrammeFeeds.Of(source, own);
        var subjects = SubjectTypes.Find(source, own);
        var words = Words(source, parameters, own);
        var program = RuleTypes.Compile(source, types, own);
        faults.AddRange(own);
        if (own.Exists(f => !f.IsWarning))
            return null;
        return new RuleSet
        {
            Programme = manifest!.Programme,
            Version = source.Version,
            Label = manifest.Label,
            From = manifest.From,
            Manifest = manifest,
            Release = release,
            Hash = RuleSetHash.Of(source),
            Parameters = new ParameterSet(parameters.Values),
            Program = program!,
            Rules = rules,
            Feeds = feeds,
            Subjects = subjects,
            Source = source,
            Words = words,
        };
    }

    // A version without a file of its own is told in the engine's words.
    private static WordBook Words(
        RuleSetSource source, Dictionary<string, Parameter> parameters, List<RuleSetFault> faults) =>
        source.Find(RuleSetSource.WordsName) is { } file
        && new WordReader(parameters.ContainsKey).Read(file, faults) is { } own
            ? WordBook.BuiltIn.With(own)
            : WordBook.BuiltIn;

    private static Dictionary<string, Parameter> Parameters(
        RuleSetSource source, RuleSetManifest? manifest, List<RuleSetFault> faults)
    {
        var read = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var placed in source.In("parameters").SelectMany(f => ParameterFileReader.Read(f, faults)))
        {
            if (!read.TryAdd(placed.Parameter.Id, placed.Parameter))
            {
                faults.Add(placed.Fault(
                    RuleSetCodes.ParameterTwice, "There is a parameter of this id already; keep one of them."));
            }
            if (manifest is not null)
                DatedValueChecks.CheckStart(placed, manifest.From, faults);
        }
        return read;
    }
}
