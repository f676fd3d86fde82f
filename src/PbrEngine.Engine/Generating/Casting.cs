namespace PbrEngine.Engine.Generating;

/// <summary>
/// Finds the member a problem can be about: of an age, and in the family early enough, for the facts to count.
/// </summary>
internal sealed class Casting(Household household, DateOnly presentOn, Timeline timeline, Dice dice)
{
    private const int OffenderAgeMin = 12;
    private const int OffenderAgeMax = 60;
    private const int WorkingAgeMax = 62;

    /// <summary>Someone other than <paramref name="taken"/>, if there is anyone.</summary>
    public Person? SubjectFor(Problem problem, HashSet<int>? taken = null)
    {
        var fit = household.People.Where(person => Fits(problem, person)).ToList();
        var fresh = fit.Where(person => taken?.Contains(person.Number) != true).ToList();
        return fit.Count == 0 ? null : dice.Pick(fresh.Count > 0 ? fresh : fit);
    }

    private bool Fits(Problem problem, Person person)
    {
        if (person.LeftOn is not null || !(person.IsResident || problem == Problem.Crime))
        {
            return false;
        }

        var age = person.AgeOn(presentOn);
        var isEstablished = person.JoinedOn <= presentOn.AddMonths(-12);
        return problem switch
        {
            Problem.Crime => isEstablished && age is > OffenderAgeMin and <= OffenderAgeMax,
            Problem.Education => IsMeasurablePupil(person, age),
            Problem.Help => person.Role == HouseholdRole.Child && age is >= 1 and <= 16,
            Problem.Work => isEstablished && age is >= 19 and <= WorkingAgeMax,
            Problem.DomesticAbuse => isEstablished && age >= 18,
            _ => isEstablished,
        };
    }

    private bool IsMeasurablePupil(Person person, int age) =>
        person.Role == HouseholdRole.Child
        && age >= 7
        && timeline.ResultTerms.All(term => term.IsOfSchoolAge(person.BornOn));
}
