namespace PbrEngine.Linkage.Matching;

/// <summary>A part of a blocking key: row to code, -1 where it can't be told.</summary>
internal sealed record KeyPart(string Name, int[] Codes);
