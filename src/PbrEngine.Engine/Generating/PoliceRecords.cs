namespace PbrEngine.Engine.Generating;

/// <summary>Who the police know, sometimes twice over.</summary>
internal static class PoliceRecords
{
    private const double SecondRecordShare = 0.2;

    /// <summary>The reference of a person, or, with mess, now and then that of a second record of them.</summary>
    public static string Of(Scene scene, Person person, DateOnly knownOn, Dice dice) =>
        scene.Rows.Person(
            Feed.Police,
            person,
            knownOn,
            (record, reference) => [reference, record.PncId, .. record.Cells],
            second: dice.Chance(scene.Mess * SecondRecordShare));
}
