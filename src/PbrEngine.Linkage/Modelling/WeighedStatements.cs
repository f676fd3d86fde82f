namespace PbrEngine.Linkage.Modelling;

/// <summary>Two statements and how much speaks for one person.</summary>
/// <param name="Left">The smaller statement.</param>
/// <param name="Right">The other one.</param>
/// <param name="Bits">The match weight.</param>
/// <param name="Weight">The same, with what is added where the two were one person last night.</param>
internal readonly record struct WeighedStatements(int Left, int Right, double Bits, double Weight);
