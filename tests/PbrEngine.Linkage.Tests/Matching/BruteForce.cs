using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>The weight of any pair from a described model, written out as the formula says and sharing no arithmetic
/// with the code under test: the odds of one person against every other kind of pair, and rarer values raising
/// them.</summary>
internal sealed class BruteForce(PersonTable table, ModelDescription model)
{
    private readonly IReadOnlyList<IComparison> comparisons = Comparisons.Of(table);

    private readonly IReadOnlyList<PairKind> kinds = PairKind.Of(Comparisons.Of(table));

    public double Weight(int left, int right)
    {
        double[] odds = [.. model.Kinds.Select(kind => kind.Share)];
        for (int k = 0; k < comparisons.Count; k++)
        {
            int level = comparisons[k].Level(left, right);
            LevelDescription said = model.Comparisons[k].Levels[level];
            double rarity = comparisons[k].Levels[level].IsEqual ? Rarity(k, left, said.Random) : 1;
            for (int kind = 0; level > 0 && kind < odds.Length; kind++)
            {
                bool isByChance = kinds[kind].AreStrangers || kinds[kind].TieOf(comparisons[k].Aspect) == Tie.Random;
                odds[kind] *= said.Probabilities[kind] * (isByChance ? rarity : 1);
            }
        }

        return Math.Log2(odds[0] / odds.Skip(1).Sum());
    }

    // How much rarer the value is than values are on the whole, as far as chance and not identity makes it so.
    private double Rarity(int comparison, int row, double equalByChance)
    {
        EncodedColumn? column = table.Columns.FirstOrDefault(c => c.Name == comparisons[comparison].Name);
        if (column?.Role is not (ColumnRole.Forename or ColumnRole.Surname or ColumnRole.BirthDate))
        {
            return 1;
        }

        double stated = column.Codes.Count(c => c >= 0);
        double share = column.Codes.Count(c => c == column.Codes[row]) / stated;
        double equal = column.Codes.Where(c => c >= 0).GroupBy(c => c).Sum(g => g.Count() * (g.Count() - 1.0))
            / (stated * (stated - 1));
        return Math.Pow(share / equal, Math.Min(equalByChance / equal, 1));
    }
}
