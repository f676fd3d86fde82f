using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Modelling;

/// <summary>A model at work on the statements that exact agreement has left.</summary>
internal sealed class StatementModel
{
    private readonly ExactLinking linking;
    private readonly Statements statements;
    private readonly Matcher matcher;
    private readonly MatchThresholds thresholds;
    private readonly PriorStatements prior;
    private readonly StatementHouseholds? households;

    private StatementModel(
        ExactLinking linking, Statements statements, Matcher matcher, MatchThresholds thresholds, LinkRequest request)
    {
        this.linking = linking;
        this.statements = statements;
        this.matcher = matcher;
        this.thresholds = thresholds;
        prior = PriorStatements.Of(statements, request.PriorPersons);
        households = StatementHouseholds.Of(statements, request.Edges, RootOf);
    }

    // A pair that was one person is taken to weigh as much more as keeping needs less than joining: one order and one
    // threshold decide over old and new pairs alike.
    private double KeptBits => thresholds.Join - thresholds.Fracture;

    /// <summary>Refuses a model that no statements can be weighed by.</summary>
    /// <exception cref="ModelMismatchException">The model is of other comparisons.</exception>
    public static void Check(ModelDescription model)
    {
        IReadOnlyList<IComparison> comparisons =
            Comparisons.Of(new() { Ids = [], Columns = StatementColumns.Of([], [], Kinds(model)) });
        _ = DescribedModel.Of(model, comparisons, 0);
    }

    /// <summary>The model over the statements; null where there are no two to be weighed.</summary>
    public static StatementModel? Of(
        ExactLinking linking, ModelDescription model, MatchOptions options, LinkRequest request)
    {
        var stated = Statements.Of(linking.Table, linking.Forest, Kinds(model));
        return stated.Count < 2 ? null : new(
            linking,
            stated,
            new Matcher(stated.Table, options, model),
            model.Thresholds,
            request);
    }

    /// <summary>Joins what the model finds to be one person, and notes what is in doubt.</summary>
    public void Join() =>
        new StatementJoiner(linking, statements, Weight, thresholds, households).Join(Pairs());

    /// <summary>What the model makes of two records: field by field, in bits that add up to the weight.</summary>
    /// <param name="leftRow">A record.</param>
    /// <param name="rightRow">Another one.</param>
    /// <param name="household">What households added; nothing is said of them where they added nothing.</param>
    public IReadOnlyList<ComparedField> Explain(int leftRow, int rightRow, double household)
    {
        PairExplanation pair = PairExplanation.Of(
            matcher.Model, statements.OfRow(leftRow), statements.OfRow(rightRow));
        return
        [
            Given("prior", pair.Prior),
            .. pair.Comparisons.Where(c => c.Left is not null || c.Right is not null).Select(c => new ComparedField
            {
                Field = c.Name,
                Left = c.Left,
                Right = c.Right,
                Level = c.Level,
                Weight = c.Bits + c.Rarity,
            }),
            Given("others", pair.Others),
            .. household == 0 ? Array.Empty<ComparedField>() : [Given("household", household)],
        ];
    }

    private static ComparedField Given(string field, double bits) =>
        new() { Field = field, Left = null, Right = null, Level = AgreementLevel.Given, Weight = bits };

    private static string[] Kinds(ModelDescription model) =>
    [
        .. model.Comparisons.Select(c => c.Name)
            .Where(name => name.StartsWith(StatementColumns.Identifier, StringComparison.Ordinal))
            .Select(name => name[StatementColumns.Identifier.Length..]),
    ];

    private double Weight(int left, int right) =>
        matcher.Weight(left, right) + (prior.WereOne(left, right) ? KeptBits : 0);

    // A pair that is below what people get to see may be raised by its household.
    private double LowestBits => thresholds.Review - (households is null ? 0 : StatementHouseholds.BitsMost);

    // Whether a kept pair is compared at all must not depend on the night's blocking rules.
    private WeighedStatements[] Pairs()
    {
        IEnumerable<WeighedStatements> found = matcher.Match()
            .Where(pair => AreApart(pair.Left, pair.Right) && !prior.WereOne(pair.Left, pair.Right))
            .Select(pair => new WeighedStatements(pair.Left, pair.Right, pair.Weight, pair.Weight));
        IEnumerable<WeighedStatements> kept = prior.Pairs()
            .Where(pair => AreApart(pair.Left, pair.Right))
            .Select(pair => (pair.Left, pair.Right, Bits: matcher.Weight(pair.Left, pair.Right)))
            .Select(pair => new WeighedStatements(pair.Left, pair.Right, pair.Bits, pair.Bits + KeptBits));
        return
        [
            .. found.Concat(kept).Where(pair => pair.Weight >= LowestBits)
                .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right),
        ];
    }

    private bool AreApart(int left, int right) => RootOf(left) != RootOf(right);

    private int RootOf(int statement) => linking.Forest.RootOf(statements.RowOf(statement));
}
