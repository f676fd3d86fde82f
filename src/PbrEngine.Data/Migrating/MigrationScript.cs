using System.Security.Cryptography;
using System.Text;

namespace PbrEngine.Data.Migrating;

/// <summary>One migration script: never edited once released, which its hash in the journal holds.</summary>
/// <param name="Number">Its place in the order; the newest is named in <c>db/migrations/HEAD</c>.</param>
/// <param name="Name">File name without number and ending, such as <c>agreements</c>.</param>
/// <param name="Text">Its SQL.</param>
public sealed record MigrationScript(int Number, string Name, string Text)
{
    /// <summary>Hash of the text with line ends as LF, so that a checkout's own ends are no edit.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n"))));
}
