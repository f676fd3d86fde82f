using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports;

/// <summary>The council's own register of information-sharing agreements: never fed by a supplier's files.</summary>
public interface IAgreementRegister
{
    /// <summary>Every agreement, by id.</summary>
    IReadOnlyList<Agreement> List();

    /// <summary>One agreement; null when none has the id.</summary>
    Agreement? Find(string id);

    /// <summary>
    /// Registers agreements, all or none; one of the same id is superseded and the older version kept.
    /// </summary>
    void Register(IReadOnlyList<Agreement> agreements, DateTimeOffset at);
}

/// <summary>An information-sharing agreement.</summary>
/// <param name="Id">The council's reference, such as <c>ISA-2026-014</c>.</param>
/// <param name="Feed">The feed that it covers.</param>
/// <param name="Gateway">The legal power that it rests on.</param>
/// <param name="Purposes">What the data may be used for.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force.</param>
public sealed record Agreement(
    string Id, Feed Feed, string Gateway, IReadOnlyList<string> Purposes, DateOnly From, DateOnly To)
{
    /// <summary>Whether the agreement is in force on the day.</summary>
    public bool IsInForceOn(DateOnly day) => From <= day && day <= To;
}
