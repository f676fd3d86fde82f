namespace PbrEngine.Linkage.Matching;

/// <summary>Which of the rules that a model names are used.</summary>
/// <remarks>Which pairs are compared is part of what a model found, so that its rules aren't weighed again; but one
/// that was fine in a small table may have no end in a large one.</remarks>
internal static class RuleBudget
{
    /// <summary>Those that cost least, as far as they may.</summary>
    /// <param name="byCost">The rules that have pairs, those with the fewest first.</param>
    /// <param name="pairs">How many pairs one has.</param>
    /// <param name="most">The most pairs together.</param>
    public static IReadOnlyList<T> Affordable<T>(IEnumerable<T> byCost, Func<T, long> pairs, long most)
    {
        long spent = 0;
        return [.. byCost.TakeWhile(rule => (spent += pairs(rule)) <= most)];
    }
}
