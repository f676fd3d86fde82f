using System.Security.Cryptography;
using System.Text;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.RuleSets.Confirming;

/// <summary>
/// What a confirmation is about, as one SHA-256: the parameter's id and unit, and the value with its first day. Label,
/// reference and provenance may be put better without asking again.
/// </summary>
public static class ValueHash
{
    /// <summary>The hash of one value.</summary>
    public static string Of(Parameter parameter, DatedValue value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        var codes = string.Concat(value.Codes.Select(c => $"\n{c}"));
        var text = FormattableString.Invariant(
            $"{parameter.Id}\n{parameter.Unit}\n{IsoDate.Write(value.From)}\n{value.Number}{codes}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
