using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Loading;

/// <summary>All facts as they stand for one as-at date: source persons to link, and families to evaluate.</summary>
public sealed class RunFacts
{
    private readonly FeedCatalogue _feeds;
    private readonly CurrentRows _rows;

    /// <summary>Looks at the deliveries that exist for the day; nothing is read yet.</summary>
    public RunFacts(IDeliveryStore store, FeedCatalogue feeds, DateOnly asAt)
        : this(store, feeds, asAt, (store ?? throw new ArgumentNullException(nameof(store))).List())
    {
    }

    /// <summary>Looks at the stated deliveries, as those that a run saw; nothing is read yet.</summary>
    public RunFacts(IDeliveryStore store, FeedCatalogue feeds, DateOnly asAt, IEnumerable<Delivery> deliveries)
    {
        _feeds = feeds;
        Extracts = new DeliveredExtracts(deliveries, asAt);
        _rows = new CurrentRows(store, Extracts);
    }

    /// <summary>The deliveries.</summary>
    public DeliveredExtracts Extracts { get; }

    /// <summary>Every source person once, by feed and reference.</summary>
    public IReadOnlyList<PersonRecord> Persons() => new PersonRecords(_rows, _feeds).All();

    /// <summary>Every family with its members' facts, by reference.</summary>
    /// <param name="records">The source persons.</param>
    /// <param name="personOf">Which person each of them is.</param>
    public IReadOnlyList<FamilyFacts> Families(
        IReadOnlyList<PersonRecord> records, Func<Feed, string, string> personOf) =>
        new FamilyLoader(_rows, new PersonIndex(records, personOf)).Load();

    /// <summary>What each programme pays for: families, or what its rule set forms of its own rows.</summary>
    /// <inheritdoc cref="Families" path="/param"/>
    public ProgrammeSubjects Subjects(
        IReadOnlyList<PersonRecord> records, Func<Feed, string, string> personOf) =>
        new(Families(records, personOf), new SubjectLoader(_rows, _feeds, personOf));
}
