using System.Text;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Releasing;

/// <summary>Who released a version, when, and the hash of every file of it (<c>release.yaml</c>).</summary>
public sealed record ReleaseRecord
{
    /// <summary>The rule set's name.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The rule set's hash, as claims store it.</summary>
    public required string Hash { get; init; }

    /// <summary>Who released it: never its author.</summary>
    public required string ReleasedBy { get; init; }

    /// <summary>When, in UTC.</summary>
    public required string ReleasedAt { get; init; }

    /// <summary>Who read it against its sources, when that was a third person; null when it was the releaser.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>Hash by path below the version folder.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>Reads a record, collecting faults.</summary>
    internal static ReleaseRecord? Read(SourceFile file, List<RuleSetFault> all)
    {
        var before = all.Count;
        if (SourceFields.Read(file, all) is not { } fields)
            return null;
        var files = fields.Fields("files");
        if (files is null)
            fields.Text("files");
        var record = new ReleaseRecord
        {
            RuleSet = fields.Text("rule_set"),
            Hash = fields.Text("hash"),
            ReleasedBy = fields.Text("released_by"),
            ReleasedAt = fields.Text("released_at"),
            ReviewedBy = fields.OptionalText("reviewed_by"),
            Files = (files?.Names ?? []).ToDictionary(n => n, n => files!.Text(n), StringComparer.Ordinal),
        };
        fields.NothingElse();
        return all.Count == before ? record : null;
    }

    /// <summary>As it is written.</summary>
    internal string ToYaml()
    {
        var text = new StringBuilder();
        text.Append("# Written by pbr rules release. A release is never edited: a correction is a new version.\n");
        text.Append("rule_set: ").Append(RuleSet).Append('\n');
        text.Append("hash: ").Append(Hash).Append('\n');
        text.Append("released_by: ").Append(Quoted(ReleasedBy)).Append('\n');
        text.Append("released_at: ").Append(ReleasedAt).Append('\n');
        text.Append("reviewed_by: ").Append(ReviewedBy is null ? "none" : Quoted(ReviewedBy)).Append('\n');
        text.Append("files:\n");
        foreach (var (name, hash) in Files.OrderBy(f => f.Key, StringComparer.Ordinal))
            text.Append("  ").Append(name).Append(": ").Append(hash).Append('\n');
        return text.ToString();
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
