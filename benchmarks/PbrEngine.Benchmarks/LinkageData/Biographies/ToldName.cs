namespace PbrEngine.Benchmarks.LinkageData.Biographies;

/// <summary>A name as one page gives it.</summary>
internal sealed record ToldName(string Full, string First, string Surname);
