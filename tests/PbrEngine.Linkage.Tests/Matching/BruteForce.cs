using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>The weight of any pair from a described model, written out as the formula says and sharing no arithmetic
/// with the code under test: the odds of one person against a household and against chance, and rarer values raising
/// them.</summary>
internal sealed class BruteForce(PersonTable table, ModelDescription model)
{
    private readonly IReadOnlyList<IComparison> comparisons = Comparisons.Of(table);

    public double Weight(int left, int right)
    {
        double others = model.Records - 1;
        double match = model.MatchesPerRecord / others;
        double household = model.RelativesPerRecord / others;
        double random = 1 - match - household;
        for (int k = 0; k < comparisons.Count; k++)
        {
            int level = comparisons[k].Level(left, right);
            if (level > 0)
            {
                LevelDescription said = model.Comparisons[k].Levels[level];
                double rarity = comparisons[k].Levels[level].IsEqual ? Rarity(k, left, said.Random) : 1;
                match *= said.Match;
                household *= said.Household * (comparisons[k].IsSharedInHouseholds ? 1 : rarity);
                random *= said.Random * rarity;
            }
        }

        return Math.Log2(match / (household + random));
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
