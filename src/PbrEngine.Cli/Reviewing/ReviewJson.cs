using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Cli.Reviewing;

/// <summary>Reviews for machines: names are only ever added to.</summary>
internal static class ReviewJson
{
    internal static object Of(ListedReview review)
    {
        var (pair, reached) = (review.Pair, review.Reached);
        return new
        {
            pair.Id,
            Left = pair.Left.ToString(),
            Right = pair.Right.ToString(),
            State = ReviewWords.Code(pair.State),
            Verdict = pair.Verdict is { } verdict ? PairDecisions.Code(verdict) : null,
            pair.IsClash,
            Reasons = Reasons(pair.Reasons),
            pair.Weight,
            pair.Since,
            Looks = pair.Judgements.Count,
            reached.Persons,
            reached.Families,
            Payable = Payable(reached),
            ClaimLines = Lines(reached),
        };
    }

    internal static object Look(PairJudgement look) => new
    {
        look.Number,
        look.Round,
        look.IsBlind,
        Decision = PairDecisions.Code(look.Decision),
        look.By,
        look.At,
        Supersedes = look.Supersedes == 0 ? (int?)null : look.Supersedes,
        look.Reason,
    };

    internal static object Reasons(IEnumerable<string> codes) =>
        codes.Select(c => new { Code = c, Words = ReasonWords.Reason(c) });

    internal static object Payable(ReachedByPair reached) =>
        reached.Payable.Select(o => new { o.FamilyRef, o.Result, o.AmountPence });

    internal static object Lines(ReachedByPair reached) =>
        reached.Lines.Select(l => new { l.Id, l.FamilyRef, l.Result, l.AmountPence });
}
