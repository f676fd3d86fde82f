namespace PbrEngine.Engine.Generating;

/// <summary>Writes a person down as a feed would: its identifiers, the address it has, and its mistakes.</summary>
internal sealed class RecordMaker(CouncilOptions options, Timeline timeline, int neighbourhood)
{
    private const int NinoAge = 16;
    private const int PupilAgeMax = 20;
    private const int PncAge = 10;

    private readonly Dice dice = Dice.For(options.Seed, neighbourhood, ChanceTopic.Records);

    public PersonRecord Describe(Feed feed, Person person)
    {
        var isSchool = feed == Feed.Schools;
        var record = new PersonRecord(person, isSchool && person.OtherHome is { } other ? other : person.Home);
        GiveIdentifiers(feed, record);
        if (options.Mess > 0)
        {
            new RecordMess(options.Mess, dice).Spoil(feed, record);
        }

        return record;
    }

    private void GiveIdentifiers(Feed feed, PersonRecord record)
    {
        var person = record.Person;
        var age = person.AgeOn(timeline.LastExtractOn);
        if ((feed == Feed.EarlyHelp || feed == Feed.Dwp) && age >= NinoAge)
        {
            record.Nino = IssuedNumbers.Nino(person.Number);
        }

        var startYear = SchoolYears.Of(person).StartYear;
        var hasStarted = new DateOnly(startYear, 9, 1) <= timeline.LastExtractOn;
        if (feed != Feed.Police && feed != Feed.Dwp && feed != Feed.Housing && hasStarted && age < PupilAgeMax)
        {
            record.Upn = IssuedNumbers.Upn(person.Number, startYear);
        }

        if (feed == Feed.EarlyHelp || feed == Feed.SocialCare)
        {
            record.NhsNumber = IssuedNumbers.NhsNumber(person.Number);
        }

        if (feed == Feed.Police)
        {
            var year = Math.Max(person.BornOn.Year + PncAge, timeline.HistoryFrom.Year - 10);
            record.PncId = IssuedNumbers.PncId(person.Number, Math.Min(year, timeline.LastExtractOn.Year - 1));
        }
    }
}
