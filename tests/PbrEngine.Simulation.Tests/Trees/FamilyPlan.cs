using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Programmes;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>What the facets of one family share: its dice, its days, its people and the rows they write.</summary>
public sealed record FamilyPlan
{
    public required string FamilyRef { get; init; }
    public required Programme Programme { get; init; }
    public required Dice Dice { get; init; }
    public required Supply Supply { get; init; }
    public required RowBook Rows { get; init; }

    /// <summary>A calm family's problems mostly end well, so that trees hold payable results too.</summary>
    public required bool Calm { get; init; }

    public required DateOnly? AttachedOn { get; init; }
    public required IReadOnlyList<TreePerson> People { get; init; }

    public DateOnly AsAt => Supply.AsAt;

    /// <summary>D of the eligibility test.</summary>
    public DateOnly D => AttachedOn ?? AsAt;

    public DateRange Baseline => Periods.MonthsBefore(D, Parameters.BaselineMonths);

    public IEnumerable<TreePerson> Children => People.Where(p => p.IsChild);

    public IEnumerable<TreePerson> Adults => People.Where(p => !p.IsChild);

    public DateOnly EvidenceOn(params string[] feeds) => feeds.Min(Supply.EvidenceOn);

    public DateRange ResultWindow(params string[] feeds) =>
        Periods.MonthsEndingAt(EvidenceOn(feeds), Parameters.ResultMonths);

    /// <summary>The days of the programme's last complete terms at a day.</summary>
    public DateRange TermsAt(DateOnly day) => Terms.Window(Terms.LastComplete(day, Programme.SchoolTerms));

    public TreePerson Anyone() => Dice.Of(People);

    /// <summary>Somebody who may have offended: mostly the young ones where only they count.</summary>
    public TreePerson Offender() =>
        Programme.OnlyYouthOffences && Dice.Chance(70) && Children.Any() ? Dice.Of(Children.ToList()) : Anyone();
}
