using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>Reads what a version says of itself.</summary>
internal static class ManifestReader
{
    internal const string Draft = "draft";
    internal const string Released = "released";

    /// <summary>The manifest; null, with the faults noted, when it can't be read.</summary>
    internal static RuleSetManifest? Read(RuleSetSource source, List<RuleSetFault> all)
    {
        if (source.Find(RuleSetSource.ManifestName) is not { } file)
        {
            all.Add(new()
            {
                Code = RuleSetCodes.FileMissing,
                File = source.PathOf(RuleSetSource.ManifestName),
                Message = "The version has no manifest.yaml; write one (rules/README.md).",
            });
            return null;
        }
        var before = all.Count;
        if (SourceFields.Read(file, all) is not { } fields)
            return null;
        var manifest = new RuleSetManifest
        {
            Programme = fields.Text("programme"),
            Version = fields.Text("version"),
            Label = fields.Text("label"),
            From = fields.Day("from"),
            To = fields.OptionalDay("to"),
            Status = fields.Text("status"),
            Author = fields.Text("author"),
            Replaces = fields.OptionalText("replaces"),
        };
        Check(source, manifest, fields);
        fields.NothingElse();
        return all.Count == before ? manifest : null;
    }

    private static void Check(RuleSetSource source, RuleSetManifest manifest, SourceFields fields)
    {
        if (manifest.Status.Length > 0 && manifest.Status is not (Draft or Released))
            fields.Wrong(fields.Find("status")!, "`status` takes draft; pbr rules release makes it released.", 0);
        if (manifest.To < manifest.From)
            fields.Wrong(fields.Find("to")!, "`to` is before `from`; a version is in force from `from` to `to`.", 0);
        if (manifest.Version.Length > 0 && manifest.Version != source.Version)
        {
            fields.Faults.Add(
                RuleSetCodes.OtherFolder,
                fields.Find("version")!,
                $"The folder is {source.Version}, the manifest says {manifest.Version}; make them the same.");
        }
        var folder = Path.GetFileName(source.ProgrammeFolder);
        if (manifest.Programme.Length > 0 && folder is not null && folder != manifest.Programme)
        {
            fields.Faults.Add(
                RuleSetCodes.OtherFolder,
                fields.Find("programme")!,
                $"The folder is {folder}, the manifest says {manifest.Programme}; make them the same.");
        }
    }
}
