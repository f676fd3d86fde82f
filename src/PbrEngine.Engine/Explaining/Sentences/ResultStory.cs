namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>What a run says of one result, for a reader: the answer first, then why.</summary>
/// <param name="Answer"><c>Payable, £800.00</c>, <c>Not paid</c> or <c>Held back</c>.</param>
/// <param name="Reasons">Each reason with its sentences; for a payable result, what it rests on.</param>
public sealed record ResultStory(string Answer, IReadOnlyList<ReasonStory> Reasons);

/// <summary>One reason of a result.</summary>
/// <param name="Code">The reason as results.csv has it; empty for what a payable result rests on.</param>
/// <param name="Sentence">What it says in general.</param>
/// <param name="Because">What it rests on: whose, how much, over which days.</param>
public sealed record ReasonStory(string Code, string Sentence, IReadOnlyList<string> Because);
