using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Says what speaks for and against two records of a table being one person. What it needs of the table is
/// worked out once, for as many pairs as are asked for.</summary>
public sealed class PairExplainer
{
    private readonly MatchModel model;
    private readonly int rows;

    /// <summary>Makes ready.</summary>
    /// <param name="table">The records.</param>
    /// <param name="model">A model that was learned before, from these records or others.</param>
    /// <exception cref="ArgumentException">No column says anything of a person, or a column or the model isn't what it
    /// must be.</exception>
    /// <exception cref="ModelMismatchException">The model is for other columns.</exception>
    public PairExplainer(PersonTable table, ModelDescription model)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        MatchChecks.Check(table);
        IReadOnlyList<IComparison> comparisons = Comparisons.Of(DependentTexts.LeftOut(table, model));
        MatchChecks.Check(comparisons);
        this.model = DescribedModel.Of(model, comparisons, table.Count);
        rows = table.Count;
    }

    /// <summary>What speaks for and against.</summary>
    /// <param name="left">A row, from 0.</param>
    /// <param name="right">Another row.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such row.</exception>
    public PairExplanation Explain(int left, int right)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)left, (uint)rows, nameof(left));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)right, (uint)rows, nameof(right));
        return PairExplanation.Of(model, left, right);
    }
}
