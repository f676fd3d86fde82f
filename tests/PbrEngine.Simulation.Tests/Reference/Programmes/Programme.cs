using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;
using PbrEngine.Simulation.Tests.Reference.Problems;

namespace PbrEngine.Simulation.Tests.Reference.Programmes;

/// <summary>
/// What the contract says of one programme: the few terms that its measures are counted by, and how they decide.
/// Whatever it says of all of them is in <see cref="Parameters"/>.
/// </summary>
public abstract class Programme
{
    /// <summary>The name as `families.csv` spells it.</summary>
    public abstract string Name { get; }

    /// <summary>The need codes that the programme knows.</summary>
    public abstract IReadOnlyList<string> NeedCodes { get; }

    /// <summary>How many complete terms absence and exclusions look back.</summary>
    public abstract int SchoolTerms { get; }

    /// <summary>Absence of this many per cent or more is too much.</summary>
    public abstract int AbsencePercent { get; }

    /// <summary>Whether absence is unauthorised absence only.</summary>
    public abstract bool OnlyUnauthorised { get; }

    /// <summary>Whether only offences of members under 18 on the day of the offence count.</summary>
    public abstract bool OnlyYouthOffences { get; }

    /// <summary>The kinds of work evidence that are progress to work.</summary>
    public abstract IReadOnlyList<string> ProgressKinds { get; }

    /// <summary>How long a closed need must have been closed.</summary>
    public abstract int SustainDays(string needCode);

    /// <summary>The problem that a need row states; where need codes are problems it is the code.</summary>
    public virtual string ProblemOf(string needCode) => needCode;

    public abstract Eligibility EligibilityOf(FamilyScene scene);

    /// <summary>The measures of an attached family by name.</summary>
    public abstract IReadOnlyDictionary<string, Measure> MeasuresOf(FamilyScene scene);

    /// <summary>One row for each result that the programme knows.</summary>
    public abstract IReadOnlyList<ResultRow> ResultsOf(FamilyScene scene, Eligibility eligibility);
}
