namespace PbrEngine.Linkage.Modelling;

/// <summary>Two statements and how much speaks for one person.</summary>
/// <param name="Left">The smaller statement.</param>
/// <param name="Right">The other one.</param>
/// <param name="Bits">The match weight, what households add included.</param>
/// <param name="Weight">The same, with what is added where the two were one person last night.</param>
/// <param name="Household">What households add, in bits.</param>
internal readonly record struct WeighedStatements(int Left, int Right, double Bits, double Weight, double Household = 0)
{
    /// <summary>The same pair, once households are heard.</summary>
    public WeighedStatements Heard(double bits) =>
        this with { Bits = Bits + bits, Weight = Weight + bits, Household = bits };
}
