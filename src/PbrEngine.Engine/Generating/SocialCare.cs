namespace PbrEngine.Engine.Generating;

/// <summary>Children in need, under a protection plan, or looked after.</summary>
internal static class SocialCare
{
    private const double SiblingShare = 0.5;

    private static readonly (string Value, double Weight)[] First = [("CIN", 78), ("CP", 18), ("LAC", 4)];

    public static void Write(Scene scene, Dice dice)
    {
        if (scene.Story.SubjectOf(Problem.Help) is not { } subject)
        {
            return;
        }

        var spans = scene.Story.SpansOf(Problem.Help, scene.Timeline);
        foreach (var child in scene.Household.Children)
        {
            var isSubject = child.Number == subject.Number;
            if (isSubject || dice.Chance(SiblingShare))
            {
                WriteChild(scene, child, spans, dice);
            }
        }
    }

    private static void WriteChild(Scene scene, Person child, IReadOnlyList<DaySpan> spans, Dice dice)
    {
        var status = dice.Weighted(First);
        foreach (var span in spans)
        {
            var from = span.From > child.BornOn ? span.From : child.BornOn.AddDays(1);
            if (from >= span.To || from > scene.LastExtractOn)
            {
                continue;
            }

            var isOpen = span.To >= scene.LastExtractOn.AddDays(-3);
            DateOnly? to = isOpen ? null : span.To;
            if (status == "CP" && span.To.DayNumber - from.DayNumber > 200)
            {
                var steppedDown = from.AddDays(dice.Between(60, 150));
                Add(scene, child, "CP", from, steppedDown);
                Add(scene, child, "CIN", steppedDown.AddDays(1), to);
            }
            else
            {
                Add(scene, child, status, from, to);
            }
        }
    }

    private static void Add(Scene scene, Person child, string status, DateOnly from, DateOnly? to)
    {
        var reference = scene.Rows.Person(
            Feed.SocialCare,
            child,
            from,
            (record, own) => [own, record.NhsNumber, record.Upn, .. record.Cells]);
        scene.Rows.Add(Layouts.Statuses, from, [reference, status, Iso.Of(from), Iso.Of(to)]);
    }
}
