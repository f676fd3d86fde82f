using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Loading;

/// <summary>One source person: what one feed states of one human being.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Ref">The feed's own reference, such as a pupil_ref.</param>
/// <param name="Identity">Names, date of birth, address as the latest row states them.</param>
/// <param name="Identifiers">Kind and value of the identifiers that the row carries.</param>
public sealed record PersonRecord(
    Feed Feed, string Ref, Identity Identity, IReadOnlyList<(string Kind, string Value)> Identifiers)
{
    /// <summary>The groups in which rows that stand put the person, by spell, then reference.</summary>
    public IReadOnlyList<PersonGroup> Groups { get; init; } = [];
}

/// <summary>That a feed puts a source person in a group.</summary>
/// <param name="Basis">The kind of group, as in <see cref="GroupReference.Basis"/>.</param>
/// <param name="Ref">The group's reference.</param>
/// <param name="Days">From when to when; an open end is the last day there is.</param>
public sealed record PersonGroup(string Basis, string Ref, DateSpan Days);

/// <summary>The identity columns of 01-extracts.md.</summary>
public sealed record Identity
{
    /// <summary>Forenames.</summary>
    public string? Forenames { get; init; }

    /// <summary>Surname.</summary>
    public string? Surname { get; init; }

    /// <summary>Date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>F, M, X or U.</summary>
    public string? Sex { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Unique property reference number.</summary>
    public string? Uprn { get; init; }
}

/// <summary>Reads the source persons of all feeds as they stand for a run.</summary>
internal sealed class PersonRecords(CurrentRows rows, FeedCatalogue feeds)
{
    /// <summary>Each source person once, by feed and reference.</summary>
    internal IReadOnlyList<PersonRecord> All() =>
    [
        .. feeds.Files.Where(f => f.PersonRef is not null)
            .SelectMany(Of)
            .OrderBy(r => r.Feed)
            .ThenBy(r => r.Ref, StringComparer.Ordinal),
    ];

    private IEnumerable<PersonRecord> Of(FileContract file)
    {
        var columns = new RowColumns(file);
        var reference = columns.Required(file.PersonRef!);
        var identity = IdentityOf(columns);
        var kinds = file.Columns.Where(IsIdentifier).Select(c => c.Name);
        var identifiers = kinds.Select(kind => (kind, columns.Text(kind))).ToList();
        var latest = new Dictionary<string, (DateSpan? Days, string Key, PersonRecord Record)>(StringComparer.Ordinal);
        var groups = new StatedGroups(file);
        foreach (var row in rows.Of(file))
        {
            var id = reference(row);
            groups.Take(id, row);
            // A tenant or member with several spells is one source person: the latest spell speaks (R51).
            if (latest.TryGetValue(id, out var known) && !IsLater(row.Row, known.Days, known.Key))
                continue;
            latest[id] = (row.Row.OwnDays, row.Row.Key, new(
                file.Feed,
                id,
                identity(row),
                [
                    .. identifiers.Select(i => (i.kind, Value: i.Item2(row)))
                        .Where(i => i.Value is not null)
                        .Select(i => (i.kind, i.Value!)),
                ]));
        }
        return latest.Values.Select(v => v.Record with { Groups = groups.Of(v.Record.Ref) });
    }

    private static bool IsIdentifier(ColumnContract column) =>
        column.Kind is ColumnKind.Nino or ColumnKind.Upn or ColumnKind.NhsNumber or ColumnKind.PncId;

    private static bool IsLater(TypedRow row, DateSpan? known, string knownKey)
    {
        var byDay = Nullable.Compare(row.OwnDays?.From, known?.From);
        return byDay != 0 ? byDay > 0 : string.CompareOrdinal(row.Key, knownKey) > 0;
    }

    private static Func<StoredRow, Identity> IdentityOf(RowColumns columns)
    {
        var forenames = columns.Text("forenames");
        var surname = columns.Text("surname");
        var bornOn = columns.Day("date_of_birth");
        var sex = columns.Text("sex");
        var postcode = columns.Text("postcode");
        var uprn = columns.Text("uprn");
        return row => new()
        {
            Forenames = forenames(row),
            Surname = surname(row),
            BornOn = bornOn(row),
            Sex = sex(row),
            Postcode = postcode(row),
            Uprn = uprn(row),
        };
    }
}
