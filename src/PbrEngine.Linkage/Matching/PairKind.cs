namespace PbrEngine.Linkage.Matching;

/// <summary>A kind of pairs of records, and in what it is like one person or like strangers.</summary>
/// <remarks>
/// Fellegi and Sunter (1969) know two kinds. Where expectation–maximisation is free to choose what the first of them
/// is, it takes whatever agrees more often than independence allows: people of one home, fathers and sons of one name,
/// twins, and strangers of one name, because forenames and surnames go together. Each is a kind of its own here, and is
/// told from one person by what it can't share: the date of birth above all.
/// </remarks>
internal sealed record PairKind
{
    private static readonly IReadOnlyDictionary<Aspect, Tie> AtHome = new Dictionary<Aspect, Tie>
    {
        [Aspect.Surname] = Tie.LearnedFromMatch,
        [Aspect.Place] = Tie.LearnedFromMatch,
        [Aspect.Contact] = Tie.LearnedFromMatch,
        [Aspect.MiddleName] = Tie.LearnedFromRandom,
        [Aspect.Text] = Tie.LearnedFromRandom,
    };

    public static readonly PairKind Match = new()
    {
        Name = "match",
        Start = 1,
        Ties = Enum.GetValues<Aspect>().ToDictionary(aspect => aspect, _ => Tie.LearnedFromMatch),
    };

    public static readonly PairKind Relative = new() { Name = "relative", Start = 1, Group = 1, Ties = AtHome };

    public static readonly PairKind NamedAfter = new()
    {
        Name = "named_after",
        Start = 0.05,
        AmongRelatives = (0.005, 0.1),
        Group = 1,
        Ties = With(AtHome, Aspect.Forename, Aspect.Sex),
    };

    public static readonly PairKind Twin = new()
    {
        Name = "twin",
        Start = 0.02,
        AmongRelatives = (0.005, 0.02),
        Group = 1,
        Ties = With(AtHome, Aspect.Birth),
    };

    public static readonly PairKind Namesake = new()
    {
        Name = "namesake",
        Start = 1,
        AreStrangers = true,
        // Sex and origin show in all names, so that middle names agree more often than those of any two.
        Ties = With(
            new Dictionary<Aspect, Tie> { [Aspect.MiddleName] = Tie.LearnedFromRandom },
            Aspect.Forename, Aspect.Surname, Aspect.Sex),
    };

    public static readonly PairKind Random = new()
    {
        Name = "random",
        AreStrangers = true,
        Ties = new Dictionary<Aspect, Tie>(),
    };

    /// <summary>Its name, as in a model file.</summary>
    public required string Name { get; init; }

    /// <summary>How many pairs of the kind there are thought to be for one of the same person.</summary>
    public double Start { get; init; }

    /// <summary>The fewest and the most pairs of the kind for each pair of relatives; null where there are no such
    /// bounds. Without the upper, records of one person with another forename would be learned as twins where nobody
    /// has any relatives; without the lower, twins would be one person wherever a few records hold none. About one
    /// birth in sixty-five in England is of twins (Office for National Statistics, birth characteristics).</summary>
    public (double Least, double Most)? AmongRelatives { get; init; }

    /// <summary>Kinds of one group learn together how they agree.</summary>
    public int Group { get; init; }

    /// <summary>Whether two that agree in a rare value do so by chance, so that its rarity speaks against the kind; in
    /// a home they have it from one another.</summary>
    public bool AreStrangers { get; init; }

    /// <summary>How they agree in the aspects in which they aren't like random pairs.</summary>
    public required IReadOnlyDictionary<Aspect, Tie> Ties { get; init; }

    /// <summary>The kinds that these comparisons can tell apart: one person first, strangers last.</summary>
    public static IReadOnlyList<PairKind> Of(IReadOnlyList<IComparison> comparisons)
    {
        var stated = comparisons.Select(c => c.Aspect).ToHashSet();
        bool hasHome = stated.Overlaps([Aspect.Surname, Aspect.Place, Aspect.Contact]);
        bool hasBirth = stated.IsSupersetOf([Aspect.Forename, Aspect.Birth]);
        bool hasNames = stated.IsSupersetOf([Aspect.Forename, Aspect.Surname])
            && stated.Overlaps([Aspect.Birth, Aspect.Place, Aspect.Number, Aspect.Contact, Aspect.Text]);
        return
        [
            Match,
            .. hasHome ? new[] { Relative } : [],
            .. hasHome && hasBirth ? new[] { NamedAfter, Twin } : [],
            .. hasNames ? new[] { Namesake } : [],
            Random,
        ];
    }

    /// <summary>How pairs of the kind agree in an aspect.</summary>
    public Tie TieOf(Aspect aspect) => Ties.GetValueOrDefault(aspect, Tie.Random);

    private static Dictionary<Aspect, Tie> With(IReadOnlyDictionary<Aspect, Tie> ties, params Aspect[] asMatch)
    {
        var all = new Dictionary<Aspect, Tie>(ties);
        foreach (Aspect aspect in asMatch)
        {
            all[aspect] = Tie.Match;
        }

        return all;
    }
}
