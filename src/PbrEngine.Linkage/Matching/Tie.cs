namespace PbrEngine.Linkage.Matching;

/// <summary>Where the probabilities of a comparison come from in a kind of pairs.</summary>
internal enum Tie
{
    /// <summary>They agree as random pairs do.</summary>
    Random,

    /// <summary>They agree as records of one person do.</summary>
    Match,

    /// <summary>How they agree is learned, at first thought to be nearly as one person's records.</summary>
    LearnedFromMatch,

    /// <summary>How they agree is learned, at first thought to be as random pairs.</summary>
    LearnedFromRandom,
}
