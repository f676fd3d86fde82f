using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Releasing;

/// <summary>
/// A released version can't change: every file of it has the hash that its release record states, none is gone and none
/// is new.
/// </summary>
internal static class ReleaseSeal
{
    /// <summary>The files that a release seals: all but its own record.</summary>
    internal static IReadOnlyDictionary<string, string> Hashes(RuleSetSource source) => source.Files
        .Where(f => f.Below != RuleSetSource.ReleaseName)
        .ToDictionary(f => f.Below, RuleSetHash.Of, StringComparer.Ordinal);

    /// <summary>The release; null for a draft, or when it doesn't hold.</summary>
    internal static ReleaseRecord? Check(RuleSetSource source, RuleSetManifest? manifest, List<RuleSetFault> all)
    {
        var file = source.Find(RuleSetSource.ReleaseName);
        if (file is null)
        {
            if (manifest?.Status == ManifestReader.Released)
            {
                all.Add(Fault(
                    source.PathOf(RuleSetSource.ManifestName),
                    RuleSetCodes.ReleaseContradicts,
                    "The manifest says released and there is no release.yaml; set `status: draft` and release it with: "
                    + "pbr rules release."));
            }
            return null;
        }
        var record = ReleaseRecord.Read(file, all);
        if (record is null)
            return null;
        if (manifest?.Status == ManifestReader.Draft)
        {
            all.Add(Fault(
                file.Path,
                RuleSetCodes.ReleaseContradicts,
                "The version was released and its manifest says draft; put the released manifest back."));
        }
        if (manifest is not null && record.RuleSet != $"{manifest.Programme}/{manifest.Version}")
        {
            all.Add(Fault(
                file.Path,
                RuleSetCodes.ReleaseContradicts,
                $"The record is of {record.RuleSet}; a release record isn't copied, delete it in a new version."));
        }
        Compare(source, record, all);
        return record;
    }

    private static void Compare(RuleSetSource source, ReleaseRecord record, List<RuleSetFault> all)
    {
        var found = Hashes(source);
        foreach (var name in found.Keys.Union(record.Files.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!found.TryGetValue(name, out var hash))
                Add(name, "is gone");
            else if (!record.Files.TryGetValue(name, out var released))
                Add(name, "is new");
            else if (hash != released)
                Add(name, "was edited");
        }
        if (found.Count > 0 && record.Hash != RuleSetHash.Of(source) && all.TrueForAll(IsNoEdit))
            Add(RuleSetSource.ReleaseName, "states another hash of the rule set");

        void Add(string name, string what) => all.Add(Fault(
            source.PathOf(name),
            RuleSetCodes.ReleaseEdited,
            $"{name} {what} since {record.ReleasedBy} released {record.RuleSet} on {record.ReleasedAt}; put it back, "
            + "and make the change in a new version."));
    }

    private static bool IsNoEdit(RuleSetFault fault) => fault.Code != RuleSetCodes.ReleaseEdited;

    private static RuleSetFault Fault(string file, string code, string message) =>
        new() { Code = code, File = file, Message = message };
}
