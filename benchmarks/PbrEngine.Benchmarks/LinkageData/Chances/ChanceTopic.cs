namespace PbrEngine.Benchmarks.LinkageData.Chances;

/// <summary>What a stream of chance is for. A stream each, so that one part can change without moving
/// another.</summary>
internal enum ChanceTopic
{
    WordOrder = 1,
    Streets,
    Towns,
    Residents,
    Biographies,
    Registrations,
    Households,
    RowOrder,
}
