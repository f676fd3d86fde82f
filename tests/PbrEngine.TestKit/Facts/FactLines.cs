using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;

namespace PbrEngine.TestKit.Facts;

/// <summary>Makes up the lines on which facts stand: one content a member, one line a fact.</summary>
public static class FactLines
{
    /// <summary>The line of a member's fact; facts are counted from 0, the header is line 1.</summary>
    public static FactRef At(Feed feed, string file, int content, int fact) =>
        new((byte)Contracts.All.ToList().IndexOf(Contracts.Get(feed, file)), content, fact + 2);
}
