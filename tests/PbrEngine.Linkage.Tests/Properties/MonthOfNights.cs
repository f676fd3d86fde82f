using System.Globalization;
using PbrEngine.Linkage.Tests.Modelling;

namespace PbrEngine.Linkage.Tests.Properties;

/// <summary>Nights of a small place: two sources state each person, and every night some records change.</summary>
internal sealed class MonthOfNights
{
    private const int People = 150;
    private const double ChangedShare = 0.05;

    private readonly Random random;
    private readonly ModelLinker linker;
    private readonly List<LinkRecord> truth;
    private readonly Dictionary<RecordKey, LinkRecord> records = [];
    private readonly PersonNumbers ids = new(1);
    private readonly Dictionary<(RecordKey, RecordKey), List<bool>> together = [];
    private Dictionary<RecordKey, string> persons = [];

    public MonthOfNights(Random random, LinkModel model)
    {
        this.random = random;
        linker = new(model);
        truth = [.. Enumerable.Range(0, People).Select(Stranger)];
        foreach (LinkRecord person in truth)
        {
            State(person with { Source = "housing" });
            State(person with { Source = "school" });
        }
    }

    /// <summary>Times that two records were one person, then not, then again, or the other way round.</summary>
    public int Flaps => together.Values.Sum(nights => Math.Max(nights.Zip(nights.Skip(1))
        .Count(pair => pair.First != pair.Second) - 1, 0));

    /// <summary>Changes between nights of which no event told.</summary>
    public int Untold { get; private set; }

    /// <summary>Pairs of two persons that were ever linked.</summary>
    public int Wrong { get; private set; }

    public int Merges { get; private set; }

    public int Splits { get; private set; }

    /// <summary>Ids that no record carries any more though records of that person are still there.</summary>
    public int IdsLost { get; private set; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"flaps {Flaps} untold {Untold} wrong {Wrong} merges {Merges} splits {Splits} ids lost {IdsLost};");

    /// <summary>Changes some records and links them all.</summary>
    public void Night()
    {
        foreach (RecordKey key in records.Keys.Order().ToList())
        {
            if (random.NextDouble() < ChangedShare)
            {
                Change(key);
            }
        }

        LinkRecord comer = Stranger(truth.Count);
        truth.Add(comer);
        State(comer with { Source = "housing" });
        LinkResult result = linker.Link(new()
        {
            Records = [.. records.Values],
            PersonIds = ids,
            PriorPersons = persons,
        });
        Look(result);
    }

    private void Look(LinkResult result)
    {
        Dictionary<RecordKey, string> now = result.Persons
            .SelectMany(person => person.Records.Select(key => (key, person.PersonId)))
            .ToDictionary(of => of.key, of => of.PersonId);
        HashSet<RecordKey> told = [.. result.Events.SelectMany(happened => happened.Records)];
        Untold += persons.Count(old =>
            now.TryGetValue(old.Key, out string? id) && id != old.Value && !told.Contains(old.Key));
        IdsLost += persons.Where(old => now.ContainsKey(old.Key)).Select(old => old.Value)
            .Distinct(StringComparer.Ordinal).Except(now.Values, StringComparer.Ordinal).Count();
        Merges += result.Events.OfType<PersonMerged>().Count();
        Splits += result.Events.OfType<PersonSplit>().Count();
        Wrong += result.Persons.Count(person => person.Records.DistinctBy(key => key.Id).Count() > 1);
        foreach (LinkRecord person in truth)
        {
            var (left, right) = (new RecordKey("housing", person.Id), new RecordKey("school", person.Id));
            if (now.TryGetValue(left, out string? one) && now.TryGetValue(right, out string? other))
            {
                (together.TryGetValue((left, right), out var nights) ? nights : together[(left, right)] = [])
                    .Add(one == other);
            }
        }

        persons = now;
    }

    // As the source comes to state the person now: with one slip, without any, or no more.
    private void Change(RecordKey key)
    {
        LinkRecord person = truth.First(one => one.Id == key.Id) with { Source = key.Source };
        switch (random.Next(8))
        {
            case 0:
                State(person with { Surname = Slip(person.Surname!) });
                break;
            case 1:
                State(person with { Forenames = Slip(person.Forenames!) });
                break;
            case 2:
                State(person with { Postcode = "M1 1AE", Uprn = "99" });
                break;
            case 3:
                State(person with { Postcode = null, Uprn = null });
                break;
            case 4:
                State(person with { DateOfBirth = person.DateOfBirth!.Value.AddDays(1) });
                break;
            case 5:
                State(person with { Surname = "Bowman" });
                break;
            case 6 when key.Source == "school":
                records.Remove(key);
                break;
            default:
                State(person);
                break;
        }
    }

    private string Slip(string name)
    {
        int at = random.Next(1, name.Length - 1);
        return name[..at] + name[at + 1] + name[at] + name[(at + 2)..];
    }

    private LinkRecord Stranger(int number) =>
        Neighbours.Resident(random, number.ToString("D4", CultureInfo.InvariantCulture));

    private void State(LinkRecord record) => records[record.Key] = record;
}
