using PbrEngine.Linkage;

namespace PbrEngine.Engine.Reviewing;

/// <summary>The words of decisions, as they are stored and printed, and what linking makes of them.</summary>
public static class PairDecisions
{
    /// <summary>same, different or unsure.</summary>
    public static string Code(PairDecision decision) => decision switch
    {
        PairDecision.Same => "same",
        PairDecision.Different => "different",
        _ => "unsure",
    };

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PairDecision Parse(string code) => code switch
    {
        "same" => PairDecision.Same,
        "different" => PairDecision.Different,
        "unsure" => PairDecision.Unsure,
        _ => throw new FormatException($"{code} is no decision on a pair."),
    };

    /// <summary>The edges that a pair's judgements in force give to linking.</summary>
    public static IEnumerable<Judgement> Edges(ReviewedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.InForce.Select(judgement => new Judgement
        {
            Left = new(pair.Left.Feed.Code(), pair.Left.Ref),
            Right = new(pair.Right.Feed.Code(), pair.Right.Ref),
            Verdict = judgement.Decision switch
            {
                PairDecision.Same => JudgementVerdict.Same,
                PairDecision.Different => JudgementVerdict.Different,
                _ => JudgementVerdict.Unsure,
            },
            By = judgement.By,
            At = judgement.At,
            Reason = judgement.Reason,
        });
    }
}
