namespace PbrEngine.Linkage.Matching;

/// <summary>What speaks for and against two records being one person, in bits that add up to the match
/// weight.</summary>
/// <param name="Prior">Before anything is compared.</param>
/// <param name="Comparisons">What each comparison adds.</param>
/// <param name="Others">What is taken away because others than strangers agree in the same way: people of one home,
/// those named after each other, twins, strangers of one name.</param>
/// <param name="Weight">The match weight.</param>
public sealed record PairExplanation(
    double Prior, IReadOnlyList<ExplainedComparison> Comparisons, double Others, double Weight)
{
    internal static PairExplanation Of(MatchModel model, int left, int right)
    {
        ulong pattern = 0;
        var explained = new List<ExplainedComparison>();
        for (int k = 0; k < model.Comparisons.Count; k++)
        {
            IComparison comparison = model.Comparisons[k];
            int level = comparison.Level(left, right);
            pattern = Pattern.With(pattern, k, level);
            double bits = model.Match.BitsOf(k, level) - model.Random.BitsOf(k, level);
            double rarity = -model.Rarity(k, level, left);
            explained.Add(new(
                comparison.Name,
                comparison.Text(left),
                comparison.Text(right),
                comparison.Levels[level].Name,
                bits,
                rarity));
        }

        double prior = Math.Log2(model.Shares[0]) - Math.Log2(model.Shares[^1]);
        double weight = model.Weight(pattern, left, right);
        return new(prior, explained, weight - prior - explained.Sum(e => e.Bits + e.Rarity), weight);
    }
}

/// <summary>One comparison of a pair.</summary>
/// <param name="Name">The column, or <c>place</c>.</param>
/// <param name="Left">The left record's standardised value; null where it states none.</param>
/// <param name="Right">The right record's.</param>
/// <param name="Level">The level at which they agree.</param>
/// <param name="Bits">What the level adds.</param>
/// <param name="Rarity">What is added because the value is rarer than most, or taken because it is more
/// frequent.</param>
public sealed record ExplainedComparison(
    string Name, string? Left, string? Right, string Level, double Bits, double Rarity);
