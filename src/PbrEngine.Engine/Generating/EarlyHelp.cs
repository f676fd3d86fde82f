namespace PbrEngine.Engine.Generating;

/// <summary>The family as early help knows it: the case, its members, what they need, and steps into work.</summary>
internal static class EarlyHelp
{
    private const double PaperworkShare = 0.94;
    private const double DiscretionShare = 0.06;
    private const double FormulaShare = 0.02;
    private const double ClosedShare = 0.45;

    private static readonly (string Value, double Weight)[] Programmes =
        [("expanded", 640), (Needs.SupportingFamilies, 355), ("phase1", 5)];

    private static readonly string[] Workers =
    [
        "A. Whitfield", "B. Okoro", "C. Lindqvist", "D. Ramsden", "E. Marsh", "F. Siddiqui", "G. Tattersall",
        "H. Novak", "I. Devlin", "J. Adeyinka", "K. Burgess", "L. Penhaligon", "M. O'Rourke", "N. Chaudhry",
    ];

    public static void Write(Scene scene, WorkHistory history, Dice dice)
    {
        if (!scene.Household.IsFamily)
        {
            return;
        }

        var programme = dice.Weighted(Programmes);
        WriteCase(scene, programme, dice);
        var members = new Dictionary<int, string>();
        foreach (var person in scene.Household.People)
        {
            members[person.Number] = WriteMember(scene, person);
        }

        Needs.Write(scene, programme, members, dice);
        WriteEvidence(scene, history, members, dice);
    }

    private static void WriteCase(Scene scene, string programme, Dice dice)
    {
        var story = scene.Story;
        var isWorked = story.AttachedOn is not null || dice.Chance(0.4);
        DateOnly? assessed = isWorked ? Sooner(dice.Day(story.OpenedOn, story.OpenedOn.AddDays(30)), scene) : null;
        DateOnly? planned = assessed is { } day ? Sooner(dice.Day(day, day.AddDays(35)), scene) : null;
        var lead = isWorked || dice.Chance(0.5) ? dice.Pick(Workers) : string.Empty;
        if (!dice.Chance(PaperworkShare))
        {
            var missing = dice.Between(0, 2);
            (assessed, planned, lead) = missing switch
            {
                0 => (null, planned, lead),
                1 => (assessed, null, lead),
                _ => (assessed, planned, string.Empty),
            };
        }

        var isImproved = story.Kind == StoryKind.ImprovesAll && dice.Chance(ClosedShare);
        DateOnly? closed = isImproved ? dice.Day(scene.LastExtractOn.AddMonths(-4), scene.LastExtractOn) : null;
        var discretion = dice.Chance(DiscretionShare);
        var isFormula = dice.Chance(scene.Mess * FormulaShare) && lead.Length > 0;
        scene.Rows.Add(
            Layouts.Families,
            story.OpenedOn,
            [
                scene.Household.FamilyRef,
                programme,
                Iso.Of(story.OpenedOn),
                Iso.Of(closed),
                Iso.Of(assessed),
                Iso.Of(planned),
                isFormula ? $"=1+1|'{lead}'" : lead,
                Iso.Of(story.AttachedOn),
                discretion ? "Y" : "N",
                discretion ? "Cause for concern raised at the weekly panel, adults and children alike" : string.Empty,
            ]);
    }

    private static DateOnly Sooner(DateOnly day, Scene scene) => day > scene.LastExtractOn ? scene.LastExtractOn : day;

    private static string WriteMember(Scene scene, Person person)
    {
        var family = scene.Household.FamilyRef;
        var role = RoleName(person.Role);
        scene.Rows.AddMember(family, person, role);
        return scene.Rows.Person(
            Feed.EarlyHelp,
            person,
            MemberKnownOn(scene, person),
            (record, reference) =>
            [
                family,
                reference,
                role,
                person.IsResident ? "Y" : "N",
                person.Role is HouseholdRole.Parent or HouseholdRole.ExpectantParent ? "Y" : "N",
                Iso.Of(person.JoinedOn),
                Iso.Of(person.LeftOn),
                .. record.Cells,
                record.Nino,
                record.Upn,
                record.NhsNumber,
            ]);
    }

    public static DateOnly MemberKnownOn(Scene scene, Person person) =>
        person.JoinedOn > scene.Story.OpenedOn ? person.JoinedOn : scene.Story.OpenedOn;

    private static void WriteEvidence(
        Scene scene, WorkHistory history, Dictionary<int, string> members, Dice dice)
    {
        if (scene.Story.SubjectOf(Problem.Work) is not { } subject)
        {
            return;
        }

        foreach (var work in history.Evidence)
        {
            var known = MemberKnownOn(scene, subject);
            var proof = work.IsVerified ? $"WE-{IssuedNumbers.Reference("E", subject.Number)}" : string.Empty;
            scene.Rows.Add(
                Layouts.WorkEvidence,
                work.From > known ? work.From : known,
                [
                    members[subject.Number],
                    work.Kind,
                    Iso.Of(work.From),
                    string.Empty,
                    proof,
                    work.IsVerified ? dice.Pick(Workers) : string.Empty,
                ]);
        }
    }

    private static string RoleName(HouseholdRole role) => role switch
    {
        HouseholdRole.Parent => "parent",
        HouseholdRole.Child => "child",
        HouseholdRole.OtherAdult => "other_adult",
        _ => "expectant_parent",
    };
}
