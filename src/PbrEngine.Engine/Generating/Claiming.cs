namespace PbrEngine.Engine.Generating;

/// <summary>
/// The DWP's answers: whom the council asked about, whether they could be found, and what they claim. Between a tenth
/// and three tenths of the families asked about have somebody who couldn't be confirmed.
/// </summary>
internal static class Claiming
{
    private const double FamilyAskedShare = 0.92;
    private const double NeighbourAskedShare = 0.45;
    private const double ApartAskedShare = 0.3;
    private const double MatchedShare = 0.87;
    private const double InWorkCreditShare = 0.2;

    private static readonly (string Value, double Weight)[] Unmatched =
        [("ADDRESS_NOT_CONFIRMED", 60), ("UNABLE_TO_TRACE", 32), ("REJECTED", 8)];

    public static void Write(Scene scene, WorkHistory history, Dice dice)
    {
        var isFamily = scene.Household.IsFamily;
        var asked = dice.Chance(isFamily ? FamilyAskedShare : NeighbourAskedShare);
        var mustMiss = scene.Story.Gap == DataGap.BenefitsUnmatched;
        foreach (var person in scene.Household.AdultsOn(scene.LastExtractOn.AddMonths(-5)))
        {
            var isSubject = scene.Story.IsSubject(Problem.Work, person);
            var isAsked = person.IsResident ? asked || mustMiss : asked && dice.Chance(ApartAskedShare);
            if (isSubject || isAsked)
            {
                var isMatched = isSubject || (!mustMiss && dice.Chance(MatchedShare));
                mustMiss = mustMiss && isMatched;
                WriteClaimant(scene, person, isMatched, isSubject ? history.Benefits : [], dice);
            }
        }
    }

    private static void WriteClaimant(
        Scene scene, Person person, bool isMatched, IReadOnlyList<BenefitSpell> spells, Dice dice)
    {
        var status = isMatched ? "MATCHED" : dice.Weighted(Unmatched);
        var askedOn = scene.Household.IsFamily && person.JoinedOn < scene.Story.OpenedOn
            ? scene.Story.OpenedOn
            : scene.Timeline.HistoryFrom;
        var claimant = scene.Rows.Person(
            Feed.Dwp, person, askedOn, (record, reference) => [reference, record.Nino, .. record.Cells, status]);
        var isInWork = spells.Count == 0 && isMatched && dice.Chance(InWorkCreditShare);
        foreach (var spell in isInWork ? [InWorkCredit(scene, dice)] : spells)
        {
            scene.Rows.Add(
                Layouts.Benefits,
                spell.From > askedOn ? spell.From : askedOn,
                [claimant, spell.Benefit, spell.Group, Iso.Of(spell.From), Iso.Of(spell.To)]);
        }
    }

    private static BenefitSpell InWorkCredit(Scene scene, Dice dice)
    {
        var from = dice.Day(scene.Timeline.HistoryFrom, scene.LastExtractOn.AddMonths(-6));
        DateOnly? to = dice.Chance(0.3) ? dice.Day(from.AddMonths(2), scene.LastExtractOn) : null;
        return new BenefitSpell("UC", "working_no_requirements", from, to);
    }
}
