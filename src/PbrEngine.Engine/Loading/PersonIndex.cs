using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Loading;

/// <summary>Which person each source person is, for the persons that belong to a family.</summary>
internal sealed class PersonIndex
{
    private readonly Dictionary<(Feed, string), string> _personOf = [];
    private readonly Dictionary<string, DateOnly?> _bornOn = new(StringComparer.Ordinal);

    /// <summary>Keeps the persons of whom a record is an early-help member.</summary>
    internal PersonIndex(
        IReadOnlyList<PersonRecord> records, Func<Feed, string, string> personOf)
    {
        var members = records.Where(r => r.Feed == Feed.EarlyHelp)
            .Select(r => personOf(r.Feed, r.Ref))
            .ToHashSet(StringComparer.Ordinal);
        // Records come by feed, early help first: the first stated date of birth is the most trusted one.
        foreach (var record in records)
        {
            var person = personOf(record.Feed, record.Ref);
            if (!members.Contains(person))
                continue;
            _personOf[(record.Feed, record.Ref)] = person;
            if (_bornOn.GetValueOrDefault(person) is null)
                _bornOn[person] = record.Identity.BornOn;
        }
    }

    /// <summary>The persons, in order.</summary>
    internal IEnumerable<string> PersonIds => _bornOn.Keys.Order(StringComparer.Ordinal);

    /// <summary>The person of a source person; null when they belong to no family.</summary>
    internal string? PersonOf(Feed feed, string reference) => _personOf.GetValueOrDefault((feed, reference));

    /// <summary>The person's date of birth, when any feed states one.</summary>
    internal DateOnly? BornOn(string personId) => _bornOn[personId];
}
