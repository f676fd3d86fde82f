namespace PbrEngine.Engine.Generating;

/// <summary>Pupils, where they are on a roll, and how they attend.</summary>
internal sealed class Schooling(Timeline timeline)
{
    private const double CensusShare = 0.08;

    private readonly OpenDays openDays = new(timeline.HistoryFrom.AddYears(-1), timeline.LastExtractOn.AddYears(1));

    public void Write(Scene scene, Dice dice)
    {
        foreach (var child in scene.Household.Children)
        {
            var conduct = PupilConduct.Of(scene, child, dice);
            var spells = SchoolRoute.Of(scene, child, conduct, dice)
                .Where(spell => spell.From <= scene.LastExtractOn && spell.To >= timeline.HistoryFrom)
                .ToList();
            if (spells.Count > 0)
            {
                WritePupil(scene, child, conduct, spells, dice);
            }
        }
    }

    private void WritePupil(Scene scene, Person child, PupilConduct conduct, List<SchoolSpell> spells, Dice dice)
    {
        var reference = scene.Rows.Person(
            Feed.Schools, child, spells[0].From, (record, own) => [own, record.Upn, .. record.Cells]);
        foreach (var spell in spells)
        {
            var because = spell.BecauseOfExclusion ? "Y" : "N";
            scene.Rows.Add(
                Layouts.Placements,
                spell.From,
                [reference, spell.Kind, spell.School, because, Iso.Of(spell.From), Iso.Of(spell.To)]);
        }

        var pupil = new Pupil
        {
            Reference = reference,
            Child = child,
            Conduct = conduct,
            Spells = spells,
            Basis = dice.Chance(CensusShare) ? "CENSUS" : "LIVE",
        };
        foreach (var term in timeline.Terms)
        {
            var absence = conduct.AbsenceIn(term, dice);
            foreach (var spell in spells.Where(spell => spell.HasRegister))
            {
                WriteTerm(scene, pupil, new(term, spell, absence));
            }
        }

        Excluding.Write(scene, pupil, dice);
    }

    private void WriteTerm(Scene scene, Pupil pupil, Register register)
    {
        var term = register.Term;
        if (register.Absence.IsMissing)
        {
            return;
        }

        foreach (var extractOn in timeline.ExtractDates.Where(day => day >= term.From && day < term.To))
        {
            if (Cells(pupil, register, extractOn) is { } soFar)
            {
                scene.Rows.AddOnly(Layouts.Attendance, extractOn, soFar);
            }
        }

        if (term.To <= scene.LastExtractOn && Cells(pupil, register, term.To) is { } whole)
        {
            scene.Rows.Add(Layouts.Attendance, term.To, whole);
        }
    }

    private string[]? Cells(Pupil pupil, Register register, DateOnly upTo)
    {
        var (term, spell, absence) = register;
        var from = spell.From > term.From ? spell.From : term.From;
        var to = spell.To < upTo ? spell.To : upTo;
        var possible = 2 * openDays.Between(from, to);
        if (possible == 0)
        {
            return null;
        }

        var absent = (int)(possible * absence.Rate);
        var unauthorised = (int)(absent * absence.UnauthorisedShare);
        return
        [
            pupil.Reference,
            spell.School,
            term.AcademicYear,
            term.Code,
            Figure.Of(possible),
            Figure.Of(absent - unauthorised),
            Figure.Of(unauthorised),
            Figure.Of((int)(possible * absence.UnresolvedRate)),
            pupil.Basis,
        ];
    }

    private sealed record Register(SchoolTerm Term, SchoolSpell Spell, TermAbsence Absence);
}
