namespace PbrEngine.Domain.Identifiers;

/// <summary>The identifiers that name a person, as extracts state them.</summary>
public enum IdentifierKind
{
    Upn,
    Nino,
    NhsNumber,
    PncId,
}
