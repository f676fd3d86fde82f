using System.Security.Cryptography;
using System.Text;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets;

/// <summary>
/// What a rule set decides with, as one SHA-256: rules, parameters, manifest and whatever else the version brings, by
/// name and text. Scenarios are proof, not law, words decide nothing, and the release record can't hold its own hash
/// (docs/decisions/0014-what-a-rule-sets-hash-covers.md).
/// </summary>
public static class RuleSetHash
{
    /// <summary>The hash of a version.</summary>
    public static string Of(RuleSetSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in source.Files.Where(Decides).OrderBy(f => f.Name, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{file.Text.Length}\n{file.Text}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of one file.</summary>
    public static string Of(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));
    }

    private static bool Decides(SourceFile file) => !file.IsIn("scenarios")
        && file.Below is not (RuleSetSource.ReleaseName or RuleSetSource.WordsName);
}
