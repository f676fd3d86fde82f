namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// What a sentence calls a member: by forename, while the row that states it is kept; else by role and person id.
/// </summary>
/// <param name="members">Forename, if it is known, and whether the role is child, by person id.</param>
/// <param name="person">What somebody is called of whom neither is stated; null to go by the role.</param>
public sealed class MemberNames(IReadOnlyDictionary<string, NamedMember> members, string? person = null)
{
    /// <summary>Nobody's name is known.</summary>
    public static MemberNames None { get; } = new(new Dictionary<string, NamedMember>());

    /// <summary><c>Jaydn</c>, or <c>a child (P00000001)</c>.</summary>
    public string Of(string personId) => Forename(personId) ?? $"{Role(personId)} ({personId})";

    /// <summary><c>Jaydn's</c>, or <c>a child's (P00000001)</c>.</summary>
    public string Possessive(string personId) =>
        Forename(personId) is { } forename ? forename + "'s" : $"{Role(personId)}'s ({personId})";

    private string? Forename(string personId) => members.GetValueOrDefault(personId)?.Forename;

    private string Role(string personId) => person ?? (members.TryGetValue(personId, out var member)
        ? member.IsChild ? "a child" : "an adult"
        : "a member");
}

/// <summary>A member as a sentence may name them.</summary>
/// <param name="Forename">The forename of the latest row; null when it isn't stated, or was erased.</param>
/// <param name="IsChild">Whether the role is child.</param>
public sealed record NamedMember(string? Forename, bool IsChild);
