namespace PbrEngine.Linkage;

/// <summary>An identifier that is meant to belong to one human being, such as a national insurance number.</summary>
/// <remarks>The caller has checked and canonicalised it: the library compares kinds and values ordinally and takes two
/// different values of one kind as strong evidence against one person.</remarks>
/// <param name="Kind">What sort of identifier it is, for example <c>nino</c>, <c>upn</c>, <c>nhs</c>,
/// <c>pnc</c>.</param>
/// <param name="Value">The canonical value.</param>
public sealed record RecordIdentifier(string Kind, string Value);
