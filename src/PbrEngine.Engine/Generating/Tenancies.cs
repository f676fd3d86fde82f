namespace PbrEngine.Engine.Generating;

/// <summary>Social tenancies, what the landlord did about them, and what is owed.</summary>
internal static class Tenancies
{
    private const double FamilyShare = 0.55;
    private const double NeighbourShare = 0.22;
    private const double LandlordActsShare = 0.3;
    private const double ArrearsShare = 0.3;
    private const int ActionGapDays = 80;
    private const int BalanceMonths = 3;

    private static readonly (string Value, double Weight)[] AntisocialActions =
        [("ASB_CASE", 70), ("ABC", 16), ("NSP_ASB", 8), ("INJUNCTION", 4), ("DEMOTION", 2)];

    public static void Write(Scene scene, Dice dice)
    {
        if (!dice.Chance(scene.Household.IsFamily ? FamilyShare : NeighbourShare))
        {
            return;
        }

        var residents = scene.Household.Residents.ToList();
        var from = residents[0].JoinedOn;
        var tenancy = IssuedNumbers.Reference("H", scene.Household.Number);
        string? holder = null;
        for (var at = 0; at < residents.Count; at++)
        {
            var tenant = WriteTenant(scene, tenancy, residents[at], RoleOf(scene, residents[at], at), from);
            holder ??= tenant;
        }

        WriteActions(scene, tenancy, holder!, dice);
        if (dice.Chance(ArrearsShare))
        {
            WriteArrears(scene, tenancy, holder!, dice);
        }
    }

    private static string RoleOf(Scene scene, Person person, int at)
    {
        var isParent = person.Role is HouseholdRole.Parent or HouseholdRole.ExpectantParent;
        var isCouple = !scene.Household.Children.Any() && person.IsAdultOn(scene.Timeline.HistoryFrom);
        return (at, isParent || isCouple) switch
        {
            (0, _) => "TENANT",
            (1, true) => "JOINT",
            _ => "OCCUPANT",
        };
    }

    private static string WriteTenant(Scene scene, string tenancy, Person person, string role, DateOnly start)
    {
        var from = person.JoinedOn > start ? person.JoinedOn : start;
        return scene.Rows.Person(
            Feed.Housing,
            person,
            from,
            (record, reference) =>
                [tenancy, reference, role, Iso.Of(from), Iso.Of(person.LeftOn), .. record.Cells]);
    }

    private static void WriteActions(Scene scene, string tenancy, string tenant, Dice dice)
    {
        if (!dice.Chance(LandlordActsShare))
        {
            return;
        }

        var number = 0;
        foreach (var span in scene.Story.SpansOf(Problem.Crime, scene.Timeline))
        {
            var days = span.Events(dice, ActionGapDays, scene.Story.PresentOn);
            foreach (var day in days.Where(day => day >= scene.Timeline.HistoryFrom))
            {
                Act(scene, tenancy, tenant, dice.Weighted(AntisocialActions), day, number++);
            }
        }
    }

    /// <summary>Balances on quarter days that rise, are warned about, and now and then are paid off.</summary>
    private static void WriteArrears(Scene scene, string tenancy, string tenant, Dice dice)
    {
        var pence = dice.Between(4_000, 60_000);
        var isFalling = dice.Chance(0.5);
        var number = 0;
        var from = scene.Household.People[0].JoinedOn;
        for (var month = 48 - BalanceMonths; month >= 0; month -= BalanceMonths)
        {
            var day = Timeline.MonthEndBefore(scene.LastExtractOn, month);
            if (day < from || day > scene.LastExtractOn)
            {
                continue;
            }

            scene.Rows.Add(Layouts.Arrears, day, [tenancy, Iso.Of(day), Figure.Of(pence)]);
            if (pence > 100_000 && dice.Chance(0.3))
            {
                Act(scene, tenancy, tenant, "NSP_ARREARS", day, 90 + number++);
            }

            pence = Math.Max(0, pence + (isFalling ? -dice.Between(0, 9_000) : dice.Between(-6_000, 22_000)));
        }
    }

    private static void Act(Scene scene, string tenancy, string tenant, string kind, DateOnly day, int number)
    {
        var reference = NumberedEvents.Reference("L", scene.Household, day, number);
        scene.Rows.Add(Layouts.Actions, day, [reference, tenancy, tenant, kind, Iso.Of(day)]);
    }
}
