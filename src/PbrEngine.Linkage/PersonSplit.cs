namespace PbrEngine.Linkage;

/// <summary>Some of a prior person's records are now another person's.</summary>
/// <param name="From">The prior person's id.</param>
/// <param name="To">The id of the person who now holds the records, new or prior.</param>
public sealed record PersonSplit(string From, string To) : PersonEvent;
