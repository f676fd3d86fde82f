using PbrEngine.Domain.Claims;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing.Changes;

namespace PbrEngine.Engine.Claiming;

/// <summary>Families that wait until somebody has looked at a merge or split that touches claims.</summary>
internal sealed class ChangedPersons
{
    private readonly Dictionary<string, PersonChange> _byFamily = new(StringComparer.Ordinal);

    /// <param name="waiting">The events at which nobody has looked.</param>
    /// <param name="lines">Claim lines of any claim.</param>
    /// <param name="members">Who is or was in which family.</param>
    /// <param name="survivors">Whom a person has turned out to be.</param>
    internal ChangedPersons(
        IReadOnlyList<PersonChange> waiting,
        IEnumerable<ClaimLine> lines,
        IEnumerable<(string FamilyRef, string PersonId)> members,
        Survivors survivors)
    {
        if (waiting.Count == 0)
            return;
        var familyOf = lines.ToLookup(l => l.Id, l => l.FamilyRef);
        var familiesOf = members.ToLookup(m => survivors.Of(m.PersonId), m => m.FamilyRef, StringComparer.Ordinal);
        foreach (var change in waiting)
        {
            var touched = change.ClaimLines.SelectMany(l => familyOf[l])
                .Concat(change.Persons.SelectMany(p => familiesOf[survivors.Of(p)]));
            foreach (var family in touched)
                _byFamily.TryAdd(family, change);
        }
    }

    /// <summary>The first event that the family waits for; null for none.</summary>
    internal PersonChange? Of(string familyRef) => _byFamily.GetValueOrDefault(familyRef);
}
