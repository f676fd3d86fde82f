using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>What matching a table would cost, before anything is compared.</summary>
public static class BlockingProfile
{
    /// <summary>The pairs that each blocking rule would give, and which rules would be used. Records are told apart by
    /// their rows, so that the table needs no ids.</summary>
    /// <param name="table">The records.</param>
    /// <param name="options">How they would be matched.</param>
    /// <returns>A line for each rule that the columns allow, the cheapest first.</returns>
    /// <exception cref="ArgumentException">No column says anything of a person, or a column or an option isn't
    /// what it must be.</exception>
    public static IReadOnlyList<BlockingReport> Of(PersonTable table, MatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        MatchChecks.Check(options);
        MatchChecks.Check(table);
        return new Matcher(DependentTexts.LeftOut(table, null), options, null).Blocking;
    }
}
