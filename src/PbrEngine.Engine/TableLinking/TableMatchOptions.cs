using PbrEngine.Linkage.Matching;

namespace PbrEngine.Engine.TableLinking;

/// <summary>How every command of <c>pbr linkage</c> matches, so that one finds what another explains.</summary>
internal static class TableMatchOptions
{
    // A small table is linked within a second; twice as many pairs find nobody else in the tables that are measured.
    private const long Free = 1_000_000;

    /// <summary>The options, with as many threads at most.</summary>
    internal static MatchOptions Of(int threads) => new() { Threads = threads, CandidatesFree = Free };
}
