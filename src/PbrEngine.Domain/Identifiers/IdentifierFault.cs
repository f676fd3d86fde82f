namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// Why a text is not the identifier it should be. The message says in one sentence what is wrong and what to do.
/// Messages are fixed texts: they reach logs and e-mails, where no part of an identifier may go.
/// </summary>
public sealed record IdentifierFault(IdentifierFaultCode Code, string Message);
