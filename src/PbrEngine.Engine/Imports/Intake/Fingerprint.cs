using System.Security.Cryptography;
using System.Text;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Hash by which a delivery is known again, wherever it lies and however its manifest is laid out.</summary>
internal static class Fingerprint
{
    /// <summary>Over what the manifest says, hashes of the files included, and the mapping that reads them.</summary>
    internal static string Of(DeliveryManifest manifest, FeedMapping mapping)
    {
        var text = new StringBuilder();
        void Add(params ReadOnlySpan<string> parts)
        {
            foreach (var part in parts)
                text.Append(part).Append('\n');
        }
        Add("delivery-1", manifest.Feed.Code(), manifest.Supplier, IsoDate.Write(manifest.ExtractOn));
        Add(
            IsoDate.Write(manifest.Coverage.From),
            IsoDate.Write(manifest.Coverage.To),
            manifest.Area,
            manifest.AgreementId);
        Add([.. manifest.Purposes.Order(StringComparer.Ordinal)]);
        foreach (var file in manifest.Files.OrderBy(f => f.Name, StringComparer.Ordinal))
            Add(file.Name, FormattableString.Invariant($"{file.Rows}"), file.Sha256);
        Add(mapping.Hash);
        return Hash(text.ToString());
    }

    /// <summary>
    /// Of a refusal: by folder and reasons, so that the same one is recorded once, and never under the fingerprint of
    /// a delivery that was loaded.
    /// </summary>
    internal static string OfRefusal(string folder, IReadOnlyList<RowIssue> issues)
    {
        var reasons = issues.Select(i => FormattableString.Invariant(
            $"{i.Code} {i.File} {i.Line} {i.Column} {i.Value}"));
        return Hash(string.Join('\n', reasons.Prepend("refusal-1 " + folder)));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
