namespace PbrEngine.Benchmarks.LinkageData.Places;

/// <summary>A town and the letters that its postcodes start with.</summary>
internal sealed record Town(string Name, string PostcodeArea);
