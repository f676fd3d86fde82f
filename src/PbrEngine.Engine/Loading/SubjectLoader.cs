using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Subjects;

namespace PbrEngine.Engine.Loading;

/// <summary>Forms the subjects of a programme that doesn't pay for families from the rows as they stand.</summary>
internal sealed class SubjectLoader(CurrentRows rows, FeedCatalogue feeds, Func<Feed, string, string> personOf)
{
    /// <summary>The subjects, by the reference that the run gives them.</summary>
    /// <exception cref="InvalidOperationException">The programme gives two subjects one reference.</exception>
    internal IReadOnlyList<FamilyFacts> Load(string programme, ISubjectSource source) =>
        Form(programme, source, new SubjectRows(Rows, personOf));

    /// <summary>The subjects of rows at hand.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    internal static IReadOnlyList<FamilyFacts> Form(string programme, ISubjectSource source, SubjectRows rows)
    {
        var subjects = source.Form(rows)
            .Select(s => s with { Ref = $"{programme}:{s.Ref}" })
            .OrderBy(s => s.Ref, StringComparer.Ordinal)
            .ToList();
        if (subjects.Zip(subjects.Skip(1)).FirstOrDefault(p => p.First.Ref == p.Second.Ref).First is { } twice)
            throw new InvalidOperationException($"The rule set of {programme} forms two subjects {twice.Ref}.");
        return [.. subjects.Select(s => Of(programme, s))];
    }

    private IEnumerable<ExtractRow> Rows(Feed feed, string name)
    {
        var file = feeds.Find(feed, name)
            ?? throw new InvalidOperationException($"A rule set reads {feed.Code()}/{name}, which no feed has.");
        var columns = new RowColumns(file);
        return rows.Of(file).Select(row => new ExtractRow(file, row.Row.Values, row.Row.Key, columns.Source(row)));
    }

    private static FamilyFacts Of(string programme, Subject subject) => new()
    {
        Family = new() { Source = subject.Source, FamilyRef = subject.Ref, Programme = programme },
        Members =
        [
            .. subject.Members.OrderBy(m => m.PersonId, StringComparer.Ordinal).Select(m => new FamilyMember
            {
                Person = new() { PersonId = m.PersonId, BornOn = m.BornOn },
                MemberRefs = [],
                Role = "",
                Resident = false,
                Memberships = [m.Days],
                Source = m.NamedBy ?? subject.Source,
            }),
        ],
        Needs = [],
        Subject = subject,
    };
}
