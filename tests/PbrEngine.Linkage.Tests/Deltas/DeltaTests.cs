using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

/// <summary>Goal: whatever comes, changes and goes, night after night, an answer that is brought up to date is the one
/// that a full run gives: persons, pairs, weights to the last bit, and counts of every rule.</summary>
public sealed class DeltaTests
{
    [Fact]
    public void Update_NightsOfAllKinds_EqualFullRuns()
    {
        int brought = 0;
        int crossed = 0;
        for (int seed = 1; seed <= 80; seed++)
        {
            var nights = new Nights(seed);
            ModelDescription model = nights.Model();
            MatchOptions options = nights.Options() with
            {
                BlockRowsMax = nights.One(2, 3, 5, 12, 500),
                CandidatesFree = nights.One(0, 50, 300, 2_000_000),
                CandidatesPerRecord = nights.One(1, 3, 8, 40),
            };
            MatchResult result = PersonMatching.Match(nights.Table(), options, model);
            for (int night = 0; night < 4; night++)
            {
                nights.Withdraw(nights.One(0, 0, 1, 3));
                nights.Replace(nights.One(0, 0, 2, 6));
                nights.Add(nights.One(0, 1, 4, 20));
                PersonTable table = nights.Table();
                options = options with
                {
                    Threads = nights.Next(1, 4),
                    CandidatesFree = nights.One(options.CandidatesFree, options.CandidatesFree, 0, 2_000_000),
                };
                MatchBasis basis = result.Basis!;
                result = PersonMatching.Update(basis, table, options, model);
                MatchResult full = PersonMatching.Match(table, options with { Threads = 1 }, model);
                Assert.True(
                    People.Text(table, full) == People.Text(table, result),
                    $"seed {seed}, night {night}: another answer");
                Assert.True(Text(full.Basis!) == Text(result.Basis!), $"seed {seed}, night {night}: another basis");
                Assert.Equal(full.Warnings, result.Warnings);
                brought += Brought(basis, table, options, model) is not null ? 1 : 0;
                crossed += full.Blocking.Zip(basis.Blocking).Any(b => b.First.RowsLeftOut != b.Second.RowsLeftOut)
                    ? 1 : 0;
            }
        }

        Assert.InRange(brought, 80, 320);
        Assert.InRange(crossed, 60, 320);
    }

    private static MatchAnswer? Brought(
        MatchBasis basis, PersonTable table, MatchOptions options, ModelDescription model)
    {
        int[] order = [.. Enumerable.Range(0, table.Count)];
        Array.Sort([.. table.Ids], order, StringComparer.Ordinal);
        return Delta.Of(basis, table.InOrder(order), options, model);
    }

    private static string Text(MatchBasis basis) => string.Join(
        '\n', [.. basis.Pairs.Select(pair => pair.ToString()), .. basis.RowsWithoutBlock.Select(row => $"{row}")]);
}
