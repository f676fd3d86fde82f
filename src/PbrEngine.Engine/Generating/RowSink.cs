namespace PbrEngine.Engine.Generating;

/// <summary>Takes the rows of one household and remembers who in them is whom.</summary>
internal sealed class RowSink(RecordMaker records)
{
    private readonly List<Row> rows = [];
    private readonly List<TrueRecord> truth = [];
    private readonly List<TrueMember> members = [];
    private readonly Dictionary<string, Row> people = new(StringComparer.Ordinal);

    public IReadOnlyList<Row> Rows => rows;

    public IReadOnlyList<TrueRecord> Truth => truth;

    public IReadOnlyList<TrueMember> Members => members;

    public void Add(FileLayout layout, DateOnly knownOn, params string[] cells) => Put(layout, knownOn, null, cells);

    /// <summary>A figure that only the delivery of that day states.</summary>
    public void AddOnly(FileLayout layout, DateOnly extractOn, params string[] cells) =>
        Put(layout, extractOn, extractOn, cells);

    public void AddMember(string familyRef, Person person, string role) =>
        members.Add(new TrueMember(familyRef, person.TrueId, role));

    /// <summary>
    /// The reference under which a feed holds a person; their row is written when it is first asked for.
    /// </summary>
    /// <param name="feed">The feed.</param>
    /// <param name="person">Who.</param>
    /// <param name="knownOn">The day of what the feed has to say of them.</param>
    /// <param name="cells">The row, given the record and its reference.</param>
    /// <param name="second">Whether it is the other of two records that the feed holds of one person.</param>
    public string Person(
        Feed feed, Person person, DateOnly knownOn, Func<PersonRecord, string, string[]> cells, bool second = false)
    {
        var number = person.Number + (second ? HouseholdMaker.SecondRecordOffset : 0);
        var reference = IssuedNumbers.Reference(PrefixOf(feed), number);
        if (people.TryGetValue(reference, out var known))
        {
            known.KnowFrom(knownOn);
            return reference;
        }

        people[reference] = Put(LayoutOf(feed), knownOn, null, cells(records.Describe(feed, person), reference));
        truth.Add(new TrueRecord(feed.Name, reference, person.TrueId));
        return reference;
    }

    private Row Put(FileLayout layout, DateOnly knownOn, DateOnly? onlyOn, string[] cells)
    {
        if (cells.Length != layout.Columns.Count)
        {
            throw new InvalidOperationException(
                $"{layout.Name} has {layout.Columns.Count} columns, not {cells.Length}.");
        }

        var row = new Row(layout, cells, knownOn) { OnlyOn = onlyOn };
        rows.Add(row);
        return row;
    }

    private static string PrefixOf(Feed feed) => feed.Name switch
    {
        "early_help" => "M",
        "schools" => "U",
        "police" => "P",
        "dwp" => "C",
        "housing" => "T",
        _ => "S",
    };

    private static FileLayout LayoutOf(Feed feed) => feed.Name switch
    {
        "early_help" => Layouts.Members,
        "schools" => Layouts.Pupils,
        "police" => Layouts.PolicePeople,
        "dwp" => Layouts.Claimants,
        "housing" => Layouts.Tenants,
        _ => Layouts.SocialCareChildren,
    };
}

internal sealed record TrueRecord(string Feed, string Reference, string TruePersonId);

internal sealed record TrueMember(string FamilyRef, string TruePersonId, string Role);
