namespace PbrEngine.Engine.Generating;

/// <summary>
/// The people of one household: ages that fit one another, shared surnames, a home and one before it.
/// </summary>
internal sealed class PeopleMaker(
    Timeline timeline, NameMaker names, Dice dice, Dice naming, HouseholdMaker.Numbers numbers)
{
    private const double TwinShare = 0.05;
    private const double GrownChildShare = 0.12;
    private const double NewPartnerShare = 0.12;
    private const double LeaverShare = 0.06;
    private const double ExpectantShare = 0.03;
    private const double SharedSurnameShare = 0.7;

    private readonly List<Person> people = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private Address home = null!;
    private Address formerHome = null!;
    private DateOnly since;

    public IReadOnlyList<Person> Make(HouseholdShape shape, bool isFamily)
    {
        home = numbers.NextAddress();
        formerHome = numbers.NextAddress();
        since = timeline.LastExtractOn.AddDays(-dice.Between(4 * 365, 14 * 365));
        var origin = NameMaker.Origin(naming);
        var births = Births(shape.Children);
        var parentAge = births.Count > 0 ? AgeOf(births[0]) + dice.Between(17, 36) : dice.Between(20, 82);
        var first = AddFirstParent(origin, shape, parentAge, isFamily);
        var second = shape.HasSecondParent || (shape.Kind == HouseholdKind.AdultsOnly && dice.Chance(0.5))
            ? AddSecondParent(origin, first, shape, parentAge)
            : null;
        AddChildren(origin, first, second, births, shape);
        AddRelatives(origin, first, shape, parentAge);
        return people;
    }

    private int AgeOf(DateOnly bornOn) => (timeline.LastExtractOn.DayNumber - bornOn.DayNumber) / 365;

    /// <summary>Eldest first.</summary>
    private List<DateOnly> Births(int children)
    {
        var births = new List<DateOnly>(children);
        var twins = children > 1 && dice.Chance(TwinShare);
        var youngest = timeline.LastExtractOn.AddDays(-120);
        var bornOn = timeline.LastExtractOn.AddDays(-dice.Between(4 * 365, (17 * 365) + 180));
        for (var child = 0; child < children && bornOn <= youngest; child++)
        {
            births.Add(bornOn);
            bornOn = twins && child == 0 ? bornOn : bornOn.AddDays(dice.Between(400, 1_500));
        }

        return births;
    }

    private Person AddFirstParent(NameList origin, HouseholdShape shape, int age, bool isFamily)
    {
        var isFather = shape.Children > 0 ? dice.Chance(0.12) : dice.Chance(0.5);
        var canExpect = isFamily && !isFather && age < 44;
        var expectant = canExpect && dice.Chance(shape.Children == 0 ? 0.5 : ExpectantShare);
        var role = expectant ? HouseholdRole.ExpectantParent : ParentRole(shape);
        var surname = names.Surname(origin, naming);
        return Add(Draft(origin, surname, isFather ? 'M' : 'F', Born(age), role));
    }

    private Person AddSecondParent(NameList origin, Person first, HouseholdShape shape, int parentAge)
    {
        var sex = first.Sex == 'F' ? 'M' : 'F';
        var shares = !shape.LivesApart && naming.Chance(SharedSurnameShare);
        var other = naming.Chance(0.2) ? NameMaker.Origin(naming) : origin;
        var own = names.Surname(other, naming);
        var born = Born(Math.Max(18, parentAge + dice.Between(-3, 7)));
        var surname = shares ? first.Surname : own;
        var draft = Draft(other, surname, sex, born, ParentRole(shape)) with { FormerSurname = own };
        if (shape.LivesApart)
        {
            return Add(draft with { IsResident = false, Home = numbers.NextAddress() });
        }

        var left = dice.Day(timeline.LastExtractOn.AddMonths(-22), timeline.LastExtractOn.AddMonths(-1));
        return Add(dice.Chance(LeaverShare) ? draft with { LeftOn = left } : draft);
    }

    private static HouseholdRole ParentRole(HouseholdShape shape) =>
        shape.Children > 0 ? HouseholdRole.Parent : HouseholdRole.OtherAdult;

    private void AddChildren(
        NameList origin, Person first, Person? second, List<DateOnly> births, HouseholdShape shape)
    {
        var surname = second is not null && naming.Chance(0.6) ? second.Surname : first.Surname;
        foreach (var bornOn in births)
        {
            var draft = Draft(origin, surname, naming.Chance(0.5) ? 'F' : 'M', bornOn, HouseholdRole.Child);
            Add(draft with
            {
                FormerSurname = first.Surname,
                JoinedOn = bornOn > since ? bornOn : since,
                OtherHome = shape.Kind == HouseholdKind.SharedCare ? second?.Home : null,
            });
        }
    }

    private void AddRelatives(NameList origin, Person first, HouseholdShape shape, int parentAge)
    {
        if (shape.Kind == HouseholdKind.ThreeGenerations)
        {
            var born = Born(parentAge + dice.Between(18, 32));
            Add(Draft(origin, first.FormerSurname, 'F', born, HouseholdRole.OtherAdult));
        }

        if (shape.Children > 0 && parentAge > 38 && dice.Chance(GrownChildShare))
        {
            var born = Born(dice.Between(19, Math.Min(24, parentAge - 17)));
            Add(Draft(origin, first.Surname, naming.Chance(0.5) ? 'F' : 'M', born, HouseholdRole.OtherAdult));
        }

        if (shape.Kind is HouseholdKind.LoneParent or HouseholdKind.ParentsApart && dice.Chance(NewPartnerShare))
        {
            AddNewPartner(first, parentAge);
        }
    }

    private void AddNewPartner(Person first, int parentAge)
    {
        var origin = NameMaker.Origin(naming);
        var born = Born(Math.Max(19, parentAge + dice.Between(-6, 6)));
        var sex = first.Sex == 'F' ? 'M' : 'F';
        var joined = dice.Day(timeline.LastExtractOn.AddMonths(-13), timeline.LastExtractOn.AddMonths(-4));
        var surname = names.Surname(origin, naming);
        Add(Draft(origin, surname, sex, born, HouseholdRole.OtherAdult) with { JoinedOn = joined });
    }

    private DateOnly Born(int age) => timeline.LastExtractOn.AddYears(-age).AddDays(-dice.Between(1, 364));

    private Person Draft(NameList origin, string surname, char sex, DateOnly bornOn, HouseholdRole role) => new()
    {
        Number = numbers.NextPerson(),
        Forenames = names.Forenames(origin, sex, naming, taken),
        Surname = surname,
        FormerSurname = surname,
        BornOn = bornOn,
        Sex = sex,
        Role = role,
        IsResident = true,
        Home = home,
        FormerHome = formerHome,
        JoinedOn = since,
    };

    private Person Add(Person person)
    {
        people.Add(person);
        taken.Add(person.Forenames.Split(' ')[0]);
        return person;
    }
}
