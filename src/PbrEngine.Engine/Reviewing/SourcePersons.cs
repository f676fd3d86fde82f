using System.Globalization;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Reviewing;

/// <summary>Sets the two sides of a pair beside each other, with the values that the extracts of a run state.</summary>
public sealed class SourcePersons(CohortSources sources)
{
    /// <summary>Field by field in a fixed order; fields that neither side states are left out.</summary>
    public IReadOnlyList<FieldBySide> Beside(ReviewedPair pair, RunAttempt published)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var persons = PublishedFacts.Of(sources, published).Persons();
        var (left, right) = (Fields(persons, pair.Left), Fields(persons, pair.Right));
        return
        [
            .. left.Concat(right).Select(f => f.Field).Distinct(StringComparer.Ordinal)
                .Select(field => new FieldBySide(field, Value(left, field), Value(right, field)))
                .OrderBy(f => Rank(f.Field)).ThenBy(f => f.Field, StringComparer.Ordinal),
        ];
    }

    private static readonly string[] Order = ["forenames", "surname", "date_of_birth", "sex", "postcode", "uprn"];

    private static int Rank(string field) => Array.IndexOf(Order, field) is var at && at < 0 ? Order.Length : at;

    private static string? Value(List<(string Field, string Value)> fields, string field) =>
        fields.Where(f => f.Field == field).Select(f => f.Value).FirstOrDefault();

    private static List<(string Field, string Value)> Fields(IReadOnlyList<PersonRecord> persons, SourceRef source)
    {
        if (persons.FirstOrDefault(p => p.Feed == source.Feed && p.Ref == source.Ref) is not { } person)
            return [];
        var identity = person.Identity;
        List<(string Field, string? Value)> stated =
        [
            ("forenames", identity.Forenames),
            ("surname", identity.Surname),
            ("date_of_birth", identity.BornOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("sex", identity.Sex),
            ("postcode", identity.Postcode),
            ("uprn", identity.Uprn),
            .. person.Identifiers.Select(i => (i.Kind, (string?)i.Value)),
        ];
        return [.. stated.Where(f => f.Value is not null).Select(f => (f.Field, f.Value!))];
    }
}

/// <summary>One field of both sides, as stated.</summary>
/// <param name="Field">The field, or the kind of identifier.</param>
/// <param name="Left">What the left side states; null for nothing.</param>
/// <param name="Right">What the right side states; null for nothing.</param>
public sealed record FieldBySide(string Field, string? Left, string? Right)
{
    /// <summary>Whether both say the same but for capitals, spaces, signs; null when one says nothing.</summary>
    public bool? Agrees => Left is null || Right is null ? null : Plain(Left) == Plain(Right);

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
