using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>The text codes of <see cref="IdentifierKind"/>: the extract columns that carry them.</summary>
public static class IdentifierKinds
{
    /// <summary>The code by which files and tables name the kind.</summary>
    public static string Code(this IdentifierKind kind) => kind switch
    {
        IdentifierKind.Upn => "upn",
        IdentifierKind.Nino => "nino",
        IdentifierKind.NhsNumber => "nhs_number",
        IdentifierKind.PncId => "pnc_id",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of identifier."),
    };

    /// <summary>The kind of a code; codes are exact, in lower case.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out IdentifierKind? kind)
    {
        kind = code switch
        {
            "upn" => IdentifierKind.Upn,
            "nino" => IdentifierKind.Nino,
            "nhs_number" => IdentifierKind.NhsNumber,
            "pnc_id" => IdentifierKind.PncId,
            _ => null,
        };
        return kind is not null;
    }
}
